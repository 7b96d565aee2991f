// @ts-nocheck: a page's own script, as loose as pages are; tests see it through api.ts.
// A live stand-in of Gmail's page: it opens and closes composes, adds and removes chips and switches threads
// as Gmail does. Everybody in it is invented. Tests drive it through `window.standIn`.

const LABELS = {
  en: {
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    send: 'Send',
    me: 'me',
    newMessage: 'New Message',
    compose: 'Compose',
    inbox: 'Inbox',
    reply: 'Reply',
    search: 'Search mail',
    recipients: 'Recipients',
    subject: 'Subject',
    account: 'Google Account',
  },
  de: {
    to: 'An',
    cc: 'Cc',
    bcc: 'Bcc',
    send: 'Senden',
    me: 'ich',
    newMessage: 'Neue Nachricht',
    compose: 'Schreiben',
    inbox: 'Posteingang',
    reply: 'Antworten',
    search: 'In E-Mails suchen',
    recipients: 'Empfänger',
    subject: 'Betreff',
    account: 'Google-Konto',
  },
  pl: {
    to: 'Do',
    cc: 'DW',
    bcc: 'UDW',
    send: 'Wyślij',
    me: 'ja',
    newMessage: 'Nowa wiadomość',
    compose: 'Utwórz',
    inbox: 'Odebrane',
    reply: 'Odpowiedz',
    search: 'Szukaj w poczcie',
    recipients: 'Odbiorcy',
    subject: 'Temat',
    account: 'Konto Google',
  },
  ja: {
    to: '宛先',
    cc: 'Cc',
    bcc: 'Bcc',
    send: '送信',
    me: '自分',
    newMessage: '新規メッセージ',
    compose: '作成',
    inbox: '受信トレイ',
    reply: '返信',
    search: 'メールを検索',
    recipients: '宛先',
    subject: '件名',
    account: 'Google アカウント',
  },
};
const ACCOUNTS = [
  { address: 'sam.keller@brightline.example', name: 'Sam Keller' },
  { address: 'sam@keller-family.example', name: 'Sam Keller' },
];
const LIST = [
  [
    'Ines Farrow',
    'ines.farrow@listed-one.example',
    'Agenda for Thursday',
    'Could we move the review to ten?',
  ],
  [
    'Bruno Aske',
    'bruno.aske@listed-two.example',
    'Your question on labels',
    'Thanks, the second page answers it.',
  ],
  [
    'Weekly digest',
    'no-reply@digest.example',
    'Seven things to read',
    'Write to tips@digest.example for more.',
  ],
];
const FIELDS = ['to', 'cc', 'bcc'];
const byId = new Map();
/** Bodies of the mails that were sent, as Gmail would send them. */
const sent = [];
let count = 0;
let language = 'en';
let account = ACCOUNTS[Number(/\/u\/(\d)/.exec(location.pathname)?.[1] ?? 0)] ?? ACCOUNTS[0];
let view;

/** `el('div.a.b', { role: 'x' }, ...children)` */
function el(spec, attributes = {}, ...children) {
  const [tag, ...classes] = spec.split('.');
  const it = document.createElement(tag);
  if (classes.length) it.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') it.addEventListener(name, value);
    else if (value !== undefined) it.setAttribute(name, value);
  it.append(...children.filter((child) => child !== undefined && child !== null));
  return it;
}
/** Nested elements: `nest('table', 'tbody', 'tr')` gives the outermost; children go into the innermost. */
function nest(specs, ...children) {
  const [first, ...rest] = specs;
  return rest.length ? el(first, {}, nest(rest, ...children)) : el(first, {}, ...children);
}
const say = (key) => (LABELS[language] ?? LABELS.en)[key];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const mailbox = (it) => (typeof it === 'string' ? { address: it, name: it } : { name: it.address, ...it });
const mine = () => account.address;

// ---------------------------------------------------------------- the frame

function setTitle(subject) {
  document.title = `${subject ?? `${say('inbox')} (3)`} - ${mine()} - Gmail`;
}

function setGlobals() {
  const globals = [];
  globals[4] = `gmail.${language}.x`;
  globals[9] = 'ik-of-the-stand-in';
  globals[10] = mine();
  globals[17] = [[]];
  window.GLOBALS = globals;
}

function avatar() {
  return el(
    'a.gb_A',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      role: 'button',
      'aria-label': `${say('account')}: ${account.name} \n(${mine()})`,
    },
    account.name[0],
  );
}

function buildFrame() {
  const search = el(
    'form',
    { role: 'search' },
    el('input', { name: 'q', 'aria-label': say('search'), placeholder: say('search') }),
  );
  search.style.flex = '1';
  const compose = el(
    'div.T-I.T-I-KE.L3',
    { role: 'button', gh: 'cm', tabindex: '0', click: () => standIn.openCompose() },
    say('compose'),
  );
  const nav = el(
    'div.aeN.WR.nH.oy8Mbf',
    { role: 'navigation' },
    compose,
    el('div.n3', {}, el('div', {}, say('inbox')), el('div', {}, '★'), el('div', {}, '▷')),
  );
  const views = el('div.nH');
  const sidebar = el(
    'div.aUx',
    {},
    el('div.WN9Ejb', { style: 'display:none' }, el('div.brC-brG')),
    el('div.brC-aT5-aOt-Jw', { role: 'complementary' }),
  );
  document.body.append(
    el('header', { role: 'banner' }, el('b', {}, 'Gmail'), search, avatar()),
    el('div.frame', {}, nav, nest(['div.nH.bkK', 'div.nH'], el('div.aeF', {}, views)), sidebar),
    el('div.dw', {}, nest(['div.nH', 'div.nH'], el('div.no', {}, el('div.nH.spacer')))),
  );
  document.body.classList.add('aAU');
  showView(listView());
}

const views = () => document.querySelector('div.aeF > div.nH');

/** The shown view has role=main; the others stay in the page, hidden. */
function showView(next) {
  for (const it of views().children) {
    it.removeAttribute('role');
    it.style.display = 'none';
  }
  if (next.parentElement !== views()) views().append(next);
  next.style.display = '';
  next.setAttribute('role', 'main');
  view = next;
}

function listView() {
  const rows = LIST.map(([name, address, subject, snippet]) =>
    el(
      'tr.zA.zE',
      {
        click: () => standIn.openThread({ subject, messages: [{ from: { name, address }, body: snippet }] }),
      },
      el('td', {}, el('span.zF', { email: address, name, 'data-hovercard-id': address }, name)),
      el('td', {}, el('span.bog', {}, subject), el('span.y2', {}, ` - ${snippet}`)),
    ),
  );
  return el(
    'div.nH.bkL.list',
    {},
    el('div', { gh: 'tm' }, el('div', { gh: 'mtb' }, '☐  ⟳  ⋮')),
    el('div.Cp', {}, nest(['table.F', 'tbody'], ...rows)),
  );
}

// ---------------------------------------------------------------- recipients

/** Since October 2021: one row; the listbox holds chips and input. */
function newFields(compose, inline) {
  const boxes = (compose.rows ?? 1) === 3 ? FIELDS.map((field) => [field]) : [FIELDS];
  const rows = boxes.map((fields) =>
    el(
      'tr.bzf',
      {},
      el('td.ok', {}, say(fields[0])),
      el('td.eV', {}, nest(['div', 'div'], ...fields.map((field) => anm(compose, field, inline)))),
    ),
  );
  return el('table.GS', {}, el('tbody.bze', {}, ...rows));
}

function anm(compose, field, inline) {
  const input = el('input', {
    role: 'combobox',
    'peoplekit-id': `pk-${++count}`,
    'aria-label': say(field),
    size: '20',
  });
  takeTyping(compose, field, input);
  const listbox = el('div.chips', { role: 'listbox' }, nest(['div', 'span'], input));
  if (field !== 'to') listbox.style.minHeight = '0';
  const boxes = nest(['div', 'div', 'div', 'div'], listbox);
  const it = el('div.anm', { name: field }, inline ? el('div.aUy', {}, boxes) : boxes);
  if (field !== 'to' && !compose.people[field].length) it.style.display = 'none';
  return it;
}

/** Before October 2021: a row a field. */
function oldFields(compose) {
  const rows = FIELDS.map((field) => {
    const area = el('textarea.vO', { name: field, rows: '1', 'aria-label': say(field) });
    takeTyping(compose, field, area);
    const row = el(
      'tr.bzf',
      {},
      el('td.ok', {}, say(field)),
      el('td.eV', {}, el('div.oj', {}, el('div.wO.nr', {}, area))),
    );
    if (field !== 'to' && !compose.people[field].length) row.style.display = 'none';
    return row;
  });
  return el('table.GS', {}, el('tbody.bze', {}, ...rows));
}

function takeTyping(compose, field, input) {
  const take = () => {
    const text = input.value.replace(/[,;]\s*$/, '').trim();
    if (!text.includes('@')) return;
    input.value = '';
    standIn.addChip(compose.id, field, text);
  };
  input.addEventListener('keydown', (event) => {
    if (['Enter', ',', ';', 'Tab'].includes(event.key) && input.value.includes('@')) {
      if (event.key !== 'Tab') event.preventDefault();
      take();
    }
  });
  input.addEventListener('blur', take);
}

function oldChip(compose, field, { address, name }) {
  const value = name && name !== address ? `${name} <${address}>` : address;
  const shut = el('div.vM', { click: () => standIn.removeChip(compose.id, field, address) }, '×');
  return el(
    'div.vR',
    {},
    el('span.vN.bfK.a3q', { email: address, 'data-hovercard-id': address }, el('div.vT', {}, name), shut),
    el('input', { type: 'hidden', name: field, value: `${value}\u202c` }),
  );
}

function newChip(compose, field, { address, name }) {
  const shut = el('i', { click: () => standIn.removeChip(compose.id, field, address) }, '×');
  return el(
    'div.afV',
    { role: 'option', 'data-hovercard-id': address, 'data-name': name, 'aria-selected': 'false' },
    el('span', {}, name),
    shut,
  );
}

const holderOf = (compose, field) =>
  compose.markup === 'old'
    ? compose.form.querySelector(`textarea[name=${field}]`)?.parentElement
    : compose.form.querySelector(`[name=${field}] [role=listbox] > div`);

function reveal(compose, field) {
  const it =
    compose.markup === 'old'
      ? compose.form.querySelector(`textarea[name=${field}]`).closest('tr')
      : compose.form.querySelector(`.anm[name=${field}]`);
  it.style.display = '';
}

function putChip(compose, field, person, at) {
  const holder = holderOf(compose, field);
  if (compose.markup === 'old') holder.insertBefore(oldChip(compose, field, person), holder.lastElementChild);
  else at.append(newChip(compose, field, person));
}

/** A chip arrives as an empty `.agh`, then `.afV` in it. */
async function addChip(compose, field, person) {
  const holder = holderOf(compose, field);
  if (!holder) return;
  reveal(compose, field);
  const shell = el('div.agh');
  if (compose.markup !== 'old') holder.insertBefore(shell, holder.lastElementChild);
  await Promise.resolve();
  putChip(compose, field, person, shell);
}

function drawChipsNow(compose) {
  for (const field of FIELDS)
    for (const person of compose.people[field]) {
      const shell = el('div.agh');
      const holder = holderOf(compose, field);
      reveal(compose, field);
      if (compose.markup !== 'old') holder.insertBefore(shell, holder.lastElementChild);
      putChip(compose, field, person, shell);
    }
}

function chipOf(compose, field, address) {
  const chips = compose.form.querySelectorAll(compose.markup === 'old' ? '.vR' : `[name=${field}] .agh`);
  return [...chips].find(
    (it) => it.querySelector('[data-hovercard-id]')?.getAttribute('data-hovercard-id') === address,
  );
}

// ---------------------------------------------------------------- a compose

function newCompose(options) {
  const number = String(++count);
  const people = Object.fromEntries(
    FIELDS.map((field) => [field, (options.people?.[field] ?? options[field] ?? []).map(mailbox)]),
  );
  const compose = { markup: 'new', subject: '', body: '', ...options, id: number, people };
  byId.set(number, compose);
  return compose;
}

function formOf(compose, inline) {
  const fx = el(
    'div.fX.aXjCH',
    {},
    compose.markup === 'old' ? oldFields(compose) : newFields(compose, inline),
  );
  const hidden = (name, value = '') => el('input', { type: 'hidden', name, value });
  const subject = el('input.aoT', {
    name: 'subjectbox',
    placeholder: say('subject'),
    'aria-label': say('subject'),
  });
  subject.value = compose.subject;
  const summary = el('div.aoD.hl', { tabindex: '1' }, el('div.oL.aDm', {}, say('recipients')));
  summary.style.display = 'none';
  const lists = inline
    ? el('div', {}, el('table', { role: 'presentation' }, nest(['tbody', 'tr', 'td.Iy'], fx)))
    : fx;
  compose.summary = summary;
  compose.fx = fx;
  compose.form = el(
    'form.bAs',
    { method: 'POST', submit: (event) => event.preventDefault() },
    lists,
    summary,
    el('div.aoD.az6', inline ? { style: 'display:none' } : {}, subject),
    hidden('composeid', compose.id),
    hidden('from', compose.from ?? ''),
    hidden('subject', compose.subject),
    hidden('draft', `#msg-a:r-${7e15 + Number(compose.id)}`),
    hidden('rt', compose.rt ?? ''),
    hidden('lts', compose.lts ?? ''),
    hidden('rm', compose.rm ?? ''),
    hidden('uet'),
  );
  return compose.form;
}

function editorOf(compose) {
  const editor = el('div.Am.Al.editable.LW-avf', {
    id: `:e${compose.id}`,
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    tabindex: '1',
  });
  for (const line of compose.body ? compose.body.split('\n') : [])
    editor.append(line ? el('div', {}, line) : el('div', {}, el('br')));
  if (!compose.body) editor.append(el('div', {}, el('br')));
  if (compose.signature !== false)
    editor.append(el('div.gmail_signature', { dir: 'ltr' }, el('div', {}, `-- ${account.name}, Brightline`)));
  if (compose.quote)
    editor.append(
      el(
        'div.gmail_quote',
        {},
        el('div.gmail_attr', { dir: 'ltr' }, 'On Monday they wrote:'),
        el('blockquote.gmail_quote', {}, compose.quote),
      ),
    );
  compose.editor = editor;
  return editor;
}

/** `.aoI[role=region]` with the form; the editor stands beside the form, never in it. */
function regionOf(compose, inline = false) {
  const holder = el('td.Ap', {}, el('div'));
  const put = () => holder.firstElementChild.append(editorOf(compose));
  if (compose.editorLater) setTimeout(put, compose.editorLater);
  else put();
  const send = el('div.T-I.J-J5-Ji.aoO.T-I-atl.L3', { role: 'button', tabindex: '1' }, say('send'));
  // Gmail's buttons act when the mouse is let go, if it was pressed on them; not at the click.
  let isDown = false;
  send.addEventListener('mousedown', () => {
    isDown = true;
  });
  send.addEventListener('mouseup', () => {
    if (isDown) standIn.send(compose.id);
    isDown = false;
  });
  send.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) standIn.send(compose.id);
  });
  const more = el('div.T-I.hG', { role: 'button', 'aria-haspopup': 'true', style: 'display:none' });
  const discard = el(
    'div.og.T-I-J3.oh',
    { role: 'button', tabindex: '1', click: () => standIn.close(compose.id) },
    '✕',
  );
  const bottom = el(
    'table.IZ',
    { role: 'group' },
    nest(
      ['tbody', 'tr'],
      el('td.gU.Up', {}, el('div', {}, el('div', {}, send, more))),
      el('td.gU.az5', {}, discard),
    ),
  );
  const cell = el(
    'td.I5',
    {},
    formOf(compose, inline),
    el('table.iN', {}, nest(['tbody', 'tr'], holder)),
    bottom,
  );
  const region = el(
    'div.aoI',
    { role: 'region', 'aria-label': compose.subject || say('newMessage') },
    nest(['table.aoP.aoC', 'tbody', 'tr'], cell),
  );
  const menu = el(
    'div',
    { role: 'menu', style: 'display:none' },
    ...(compose.choices?.length
      ? [
          el(
            'div.SK.AX',
            {},
            ...compose.choices.map((address) => el('div', { role: 'menuitem', value: address }, address)),
          ),
        ]
      : []),
  );
  menu.className = 'J-M jQjAxd J-M-awS';
  const kind = nest(['div.J-J5-Ji', 'div.J-JN-M-I-Jm'], el('img', { alt: '' }));
  const later = el('div', { role: 'menuitem', selector: 'scheduledSend' }, say('send'));
  for (const it of [kind, later]) it.style.display = 'none';
  const m9 = el('div.M9', { jsaction: 'taiVP:.CLIENT' }, menu, kind, later, region);
  m9.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) standIn.send(compose.id);
  });
  drawChipsNow(compose);
  return m9;
}

function dialogOf(compose) {
  const act = (name, word) => el('span', { click: () => standIn[name](compose.id) }, word);
  const icons = el('div.Hm', {}, act('minimise', '–'), act('fullScreen', '⤢'), act('close', '✕'));
  compose.bar = el(
    'div.nH.Hy.aXJ',
    { dblclick: () => standIn.restore(compose.id) },
    el('div.Hp', {}, el('h2', { style: 'all:unset' }, compose.subject || say('newMessage'))),
    icons,
  );
  compose.aaz = el('div.aaZ', {}, regionOf(compose));
  compose.bodyBox = el('div.nH', {}, compose.aaz);
  compose.dialog = el(
    'div.nH.Hd',
    { role: 'dialog', 'aria-label': compose.subject || say('newMessage') },
    compose.bar,
    compose.bodyBox,
  );
  return compose.dialog;
}

// ---------------------------------------------------------------- threads

function spanOf(person, cls) {
  const { address, name } = mailbox(person);
  const label = address === mine() ? say('me') : name;
  return el(
    `span.${cls}`,
    { email: address, name: label, 'data-hovercard-id': address },
    el('span', {}, label),
  );
}

const STATES = { open: 'h7', collapsed: 'kv', hidden: 'kQ' };

function messageItem(message, index) {
  const legacy = (0x18f0a00000000000n + BigInt(++count)).toString(16);
  const decimal = BigInt(`0x${legacy}`).toString();
  const ids = message.unsynced
    ? { 'data-message-id': `#msg-a:r${decimal}` }
    : { 'data-message-id': `#msg-f:${decimal}`, 'data-legacy-message-id': legacy };
  const item = el('div', { role: 'listitem' });
  const it = { ...message, item, ids, index, state: message.state ?? 'open' };
  it.inner = el('div');
  item.append(nest(['div.Bk', 'div.G3.G2'], el('div', {}, it.inner)));
  drawMessage(it);
  return it;
}

/** Collapsed: a sender, no recipients. The same element changes its class. */
function drawMessage(it) {
  it.item.className = STATES[it.state];
  const isOpen = it.state === 'open';
  const inner = el(isOpen ? 'div.adn.ads' : 'div.adf.ads', it.ids);
  const from = el(
    'td.gF.gK',
    {},
    el(
      'h3.iw',
      { style: 'all:unset' },
      el(
        'span.qu',
        { translate: 'no' },
        spanOf(it.from, 'gD'),
        el('span.go', {}, ` <${mailbox(it.from).address}>`),
      ),
    ),
  );
  const date = el(
    'td.gH',
    {},
    el('div.gK', {}, el('span', {}), el('span.g3', { title: '20 Aug 2026, 13:19' }, '20 Aug')),
  );
  const head = el('table.cf.gJ', {}, el('tbody', {}, el('tr.acZ', {}, from, date)));
  const gs = el('div.gs', {}, el('div.gE.iv.gt', {}, head));
  if (isOpen) {
    const to = (it.to ?? [account]).flatMap((person, i) => [i ? ', ' : '', spanOf(person, 'g2')]);
    head.firstChild.append(
      el(
        'tr.acZ.xD',
        {},
        el('td', { colspan: '3' }, el('span.hb', { translate: 'no' }, `${say('to')} `, ...to)),
      ),
    );
    gs.append(el('div.ii.gt', {}, bodyOf(it)));
    it.ip ??= el(
      'div.ip.iq',
      {},
      el('div.amn', {}, el('span', { click: () => standIn.reply({ message: it.index }) }, say('reply'))),
    );
  }
  inner.append(gs);
  it.inner.replaceWith(inner);
  it.inner = inner;
  if (isOpen && !it.ip.isConnected) inner.parentElement.append(nest(['div.gA.gt.acV', 'div.gB.xu'], it.ip));
}

function bodyOf(it) {
  const body = el(
    'div.a3s.aiL',
    {},
    ...(it.body ?? '').split('\n').map((line) => el('div', { dir: 'ltr' }, line)),
  );
  for (const address of it.mailto ?? []) body.append(el('a', { href: `mailto:${address}` }, address));
  if (it.quote) body.append(el('div.gmail_quote', {}, el('blockquote', {}, it.quote)));
  return body;
}

function threadBox(thread) {
  const heading = el(
    'h2.hP',
    {
      tabindex: '-1',
      ...(thread.unsynced
        ? { 'data-thread-perm-id': `thread-a:r${thread.decimal}` }
        : {
            'data-legacy-thread-id': thread.id,
            'data-thread-perm-id': thread.plain ? 'undefined' : `thread-f:${thread.decimal}`,
          }),
    },
    thread.subject,
  );
  if (thread.emoji) heading.append(el('img', { 'data-emoji': thread.emoji, alt: thread.emoji }));
  thread.list = el('div', { role: 'list' }, ...thread.messages.map((it) => it.item));
  return el(
    'div.nH.a98.iY',
    {},
    el('div.nH', {}, el('div.ha', {}, heading)),
    el('div.nH.aHU', {}, thread.list),
  );
}

let open;

// ---------------------------------------------------------------- what tests drive

const need = (id) => {
  const compose = byId.get(String(id));
  if (!compose) throw new Error(`No compose ${id} is open.`);
  return compose;
};

const standIn = {
  /** Another account: address, name. Call before opening anything. */
  account(next) {
    account = { name: next.address, ...next };
    setGlobals();
    setTitle();
    document.querySelector('.gb_A')?.replaceWith(avatar());
  },
  /** en, de, pl, ja: the labels of what is opened from now on. */
  language(next) {
    language = next;
    document.documentElement.lang = next;
    setGlobals();
    setTitle();
  },
  /** light, dark, dark-frame, dark-body */
  theme(next) {
    document.body.classList.toggle('dark-frame', next === 'dark' || next === 'dark-frame');
    document.body.classList.toggle('dark-body', next === 'dark' || next === 'dark-body');
  },
  /** Options: to, cc, bcc, subject, body, markup ('new', 'old'), rows (1, 3), editorLater (ms), from, choices, quote. */
  openCompose(options = {}) {
    const compose = newCompose(options);
    compose.box = el('div', {}, dialogOf(compose));
    compose.ad = el('div.AD', {}, compose.box);
    compose.mole = el('div.nH.nn', {}, nest(['div', 'div'], compose.ad));
    document.querySelector('.dw .no').append(compose.mole);
    if (!options.unfocused) compose.form.querySelector('input[role=combobox],textarea')?.focus();
    return compose.id;
  },
  async addChip(id, field, person) {
    const compose = need(id);
    compose.people[field].push(mailbox(person));
    await addChip(compose, field, mailbox(person));
  },
  removeChip(id, field, address) {
    const compose = need(id);
    compose.people[field] = compose.people[field].filter((it) => it.address !== address);
    chipOf(compose, field, address)?.remove();
  },
  /** TRAP: suggestions carry the same attribute, inside the row but outside the field. They are nobody. */
  suggest(id, people) {
    const compose = need(id);
    compose.form.querySelector('.suggested')?.remove();
    const options = people
      .map(mailbox)
      .map(({ address, name }) =>
        el('div', { role: 'option', 'data-hovercard-id': address, 'data-name': name }, `${name} ${address}`),
      );
    if (options.length)
      compose.form
        .querySelector('tr.bzf td.eV > div > div')
        .append(el('div.suggested', { role: 'listbox' }, ...options));
  },
  /** Drops all fields and builds them anew after some ms, as a fresh compose may. */
  async rebuildFields(id, ms = 60) {
    const compose = need(id);
    compose.fx.replaceChildren();
    await pause(ms);
    compose.fx.append(compose.markup === 'old' ? oldFields(compose) : newFields(compose, compose.isInline));
    drawChipsNow(compose);
  },
  subject(id, text) {
    const box = need(id).form.querySelector('[name=subjectbox]');
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  /** Types at the editor's start, as a person would. */
  type(id, text) {
    const { editor } = need(id);
    editor.focus();
    const at = document.createRange();
    at.setStart(editor, 0);
    getSelection().removeAllRanges();
    getSelection().addRange(at);
    document.execCommand('insertText', false, text);
  },
  /** 'editor', 'to', 'subject' */
  focus(id, part = 'editor') {
    const { editor, form } = need(id);
    (part === 'editor'
      ? editor
      : part === 'subject'
        ? form.querySelector('[name=subjectbox]')
        : form.querySelector('[name=to] input,textarea[name=to]')
    ).focus();
  },
  minimise(id) {
    need(id).bodyBox.style.display = 'none';
  },
  restore(id) {
    need(id).bodyBox.style.display = '';
  },
  /** The same element moves: a removal and an addition. `apart`: ms between the two. */
  async fullScreen(id, apart = 0) {
    const compose = need(id);
    let stage = document.querySelector('.aSs');
    if (!stage) {
      stage = el('div.aSs', {}, el('div.aSt'));
      document.body.append(stage);
    }
    const from = compose.box.parentElement;
    const isBack = from !== compose.ad;
    compose.box.remove();
    if (apart) await pause(apart);
    if (isBack) compose.ad.append(compose.box);
    else stage.firstElementChild.append(compose.box);
    stage.style.display = isBack ? 'none' : '';
  },
  /** `saving`: a full-screen compose closed while it saves leaves its shell for ever. */
  close(id, { saving = false } = {}) {
    const compose = need(id);
    byId.delete(compose.id);
    if (compose.isInline) {
      compose.ip.classList.remove('adB');
      compose.m9.remove();
      for (const it of compose.ip.children) it.style.display = '';
    } else if (saving) {
      compose.aaz.replaceChildren();
      compose.box.closest('.aSs')?.style.setProperty('display', 'none');
    } else {
      compose.box.closest('.aSs')?.style.setProperty('display', 'none');
      compose.box.remove();
      compose.mole?.remove();
    }
  },
  /** The chips vanish before the window does. */
  async send(id, ms = 120) {
    const compose = need(id);
    sent.push(compose.editor.innerHTML);
    for (const it of compose.form.querySelectorAll('.agh,.vR')) it.remove();
    await pause(ms);
    standIn.close(id);
  },
  /** Options: id (hex), subject, messages: [{ from, to, body, state: open|collapsed|hidden, mailto, quote, unsynced }], late (ms), emoji, unsynced. */
  async openThread(options) {
    const id = options.id ?? (0x18f0b00000000000n + BigInt(++count)).toString(16);
    const thread = { subject: '', ...options, id, decimal: BigInt(`0x${id}`).toString() };
    thread.messages = (options.messages ?? []).map(messageItem);
    open = thread;
    thread.box = threadBox(thread);
    const pane = view.querySelector('.ao9');
    if (pane) {
      pane.replaceChildren();
      if (thread.late) await pause(thread.late);
      pane.append(thread.box);
    } else {
      const holder = el('div.nH.g.id');
      thread.view = el(
        'div.nH.bkL',
        {},
        el(
          'div',
          { gh: 'tm' },
          el('div', { gh: 'mtb' }, el('span.lS', { click: () => standIn.closeThread() }, '←')),
        ),
        holder,
      );
      showView(thread.view);
      location.hash = `#inbox/FMfcgz${btoa(id).slice(0, 20)}`;
      if (thread.late) await pause(thread.late);
      holder.append(thread.box);
    }
    setTitle(thread.subject);
    return id;
  },
  /** Back to the list; the thread's view stays, hidden. */
  closeThread() {
    if (open?.view) showView(views().querySelector('.list'));
    else open?.box.remove();
    open = undefined;
    location.hash = '#inbox';
    setTitle();
  },
  /** open, collapsed, hidden */
  setMessage(index, state) {
    const it = open.messages[index];
    it.state = state;
    drawMessage(it);
  },
  /** A message arrives in the open thread. */
  addMessage(message) {
    const it = messageItem(message, open.messages.length);
    open.messages.push(it);
    open.list.append(it.item);
  },
  /** List and thread side by side: no new role=main a thread. */
  splitPane(isOn = true) {
    const list = views().querySelector('.list');
    showView(list);
    const before = list.querySelector('.aia');
    if (before) before.replaceWith(before.querySelector('.Cp'));
    if (isOn) {
      const rows = list.querySelector('.Cp');
      const aia = el('div.aia');
      rows.replaceWith(aia);
      aia.append(rows, el('div.Nu.S3.aZ6', {}, el('div.ao9', {}, el('div.apa'))));
      list.classList.add('bGI');
    }
  },
  /** An inline reply. Options: message (index), people { to, cc, bcc }, collapsed, chips: 'waiting' (in the hidden fields) or 'none', body. */
  reply({ message, ...options } = {}) {
    const it = open.messages[message ?? open.messages.length - 1];
    const people = options.people ?? { to: [it.from] };
    const compose = newCompose({
      quote: it.body,
      subject: `Re: ${open.subject}`,
      rm: it.ids['data-message-id'],
      rt: `#thread-f:${open.decimal}`,
      lts: open.id,
      ...options,
      people,
      isInline: true,
    });
    for (const child of it.ip.children) child.style.display = 'none';
    compose.ip = it.ip;
    compose.m9 = regionOf(compose, true);
    it.ip.append(el('div.AO', {}, compose.m9));
    it.ip.classList.add('adB');
    if (options.collapsed) {
      compose.fx.style.display = 'none';
      compose.summary.style.display = '';
      compose.summary.append(
        ...FIELDS.flatMap((field) => compose.people[field]).map(({ address, name }) =>
          el('span', { email: address, name }, name),
        ),
      );
      if (options.chips === 'none') compose.fx.replaceChildren();
    }
    compose.editor?.focus();
    return compose.id;
  },
  /** Opens the collapsed fields. */
  expandReply(id) {
    const compose = need(id);
    compose.summary.style.display = 'none';
    compose.fx.style.display = '';
    if (compose.fx.childElementCount) return;
    compose.fx.append(compose.markup === 'old' ? oldFields(compose) : newFields(compose, true));
    drawChipsNow(compose);
  },
  /** A window of its own. Gmail's newer windows end in /popout. */
  popOut(id, { path = `${location.pathname}?ui=2&view=btop&cs=wh` } = {}) {
    const { people, subject, markup, editor } = need(id);
    standIn.handedOver = {
      people,
      subject,
      markup,
      body: editor?.innerText ?? '',
      signature: false,
      account,
      language,
    };
    standIn.close(id);
    return window.open(path, '', 'popup,width=640,height=560');
  },
  /** Makes this page the compose's own window; `options` as for openCompose, else what the opener hands over. */
  becomePopOut(options = opener?.standIn?.handedOver ?? {}) {
    if (options.account) account = options.account;
    if (options.language) language = options.language;
    document.body.replaceChildren();
    document.body.className = 'xE xp';
    document.title = say('newMessage');
    const compose = newCompose(options);
    compose.box = el('div.nH', {}, regionOf(compose));
    document.body.append(el('div.nH', { role: 'main' }, compose.box));
    return compose.id;
  },
  people: (id) => need(id).people,
  editor: (id) => need(id).editor,
  composes: () => [...byId.keys()],
  sent: () => sent,
};
window.standIn = standIn;

setGlobals();
if (/[?&]view=btop\b/.test(location.search) || /\/popout\/?$/.test(location.pathname)) standIn.becomePopOut();
else {
  setTitle();
  buildFrame();
}
