/** The buying stages of Ardath Albee ("eMarketing Strategies for the Complex Sale"), each with the buyer's question. */
export const DEFAULT_STAGES = [
  {
    id: 'status-quo',
    label: 'Status quo',
    question: 'Why change?',
    questions: [
      { text: 'How do you handle {topic} today?' },
      { text: 'How do you go about it today?' },
      { text: 'What would have to happen for this to matter more?' },
    ],
    signs: [],
  },
  {
    id: 'priority',
    label: 'Priority',
    question: 'Is this worth solving?',
    questions: [
      { text: 'What made {topic} come up just now?' },
      { text: 'Who else feels it when it goes wrong?' },
      { text: 'What does it keep you from doing?' },
    ],
    signs: ['page-visited', 'social-mentioned', 'form-submitted', 'nurture-clicked', 'nurture-opened'],
  },
  {
    id: 'research',
    label: 'Research',
    question: 'What does it cost, and what can be done?',
    questions: [
      { text: 'What have you tried with {topic} so far, and where did it stop?' },
      { text: 'Where would you start?' },
      { text: 'If one part of it were solved, which should it be?' },
    ],
    signs: ['content-downloaded', 'webinar-registered', 'webinar-attended', 'event-attended'],
  },
  {
    id: 'options',
    label: 'Options',
    question: 'Which way fits us?',
    questions: [
      { text: 'Which two or three things decide between the ways you see?' },
      { text: 'What would rule a way out for you?' },
    ],
    signs: ['pricing-visited'],
  },
  {
    id: 'step-backs',
    label: 'Step-backs',
    question: 'What could go wrong?',
    questions: [
      { text: 'What has to keep working while you change this?' },
      { text: 'Whose doubts would you like to see answered first?' },
    ],
    signs: [],
  },
  {
    id: 'validation',
    label: 'Validation',
    question: 'Who like us did it?',
    questions: [
      { text: 'What would you ask a company that has already done it?' },
      { text: 'Which proof would convince the others on your side?' },
    ],
    signs: ['trial-started'],
  },
  {
    id: 'choice',
    label: 'Choice',
    question: 'Why them, why now?',
    questions: [
      { text: 'What is still open before you can decide?' },
      { text: 'What should be better a year from now?' },
    ],
    signs: [],
  },
] as const;
