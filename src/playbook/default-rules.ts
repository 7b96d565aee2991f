/** What a manager can set of each rule: on, severity, and the numbers it goes by (days and counts). Source: DESIGN, "Rules". */
export const DEFAULT_RULES = {
  'opted-out': { on: true, severity: 'stop' },
  'do-not-contact': { on: true, severity: 'stop' },
  bounced: { on: true, severity: 'stop' },
  declined: { on: true, severity: 'hold', days: 90 },
  'not-a-buying-signal': { on: true, severity: 'hold', days: 14 },
  'too-early': { on: true, severity: 'hold' },
  'too-much-contact': {
    on: true,
    severity: 'hold',
    attemptsInWeek: 2,
    attemptsInMonth: 4,
    touchesInMonth: 8,
    weekDays: 7,
    monthDays: 30,
  },
  'no-answer': { on: true, severity: 'hold', attempts: 3, days: 180 },
  'someone-else-in-touch': { on: true, severity: 'hold', days: 14 },
  'unsure-who': { on: true, severity: 'hold' },
  'nurture-in-flight': { on: true, severity: 'info', days: 2 },
  'hand-raised': { on: true, severity: 'info', days: 30 },
  'missed-hand-raise': { on: true, severity: 'info', days: 180 },
  'in-conversation': { on: true, severity: 'info', days: 30 },
  'stepped-back': { on: true, severity: 'info', days: 30, touches: 2 },
  customer: { on: true, severity: 'info' },
  'stale-history': { on: true, severity: 'info', days: 7, fileDays: 30 },
} as const;

/** How a stage is read from touches. Source: DESIGN 2, "Stage" and "Sales-ready". */
export const DEFAULT_READING = {
  halfLifeDays: 45,
  openWeight: 0.05,
  share: 0.3,
  touches: 2,
  evaluatingTouches: 2,
  evaluatingDays: 30,
} as const;

/** How long this device keeps what it is told. */
export const DEFAULT_KEEPING = { touchMonths: 24, linkedinDays: 90 };
