import type { SentenceId } from './say';

/** Under which id each browser knows the extension. */
export interface ExtensionIds {
  /** Chrome, Edge, Chromium */
  readonly chromium: string;
  readonly firefox: string;
}

/** The id that the manifest for Firefox names. */
export const FIREFOX_ID = 'throughline@throughline.example';

/** One file for an administrator. */
export interface PolicyFile {
  readonly id: string;
  readonly browser: 'Chrome' | 'Edge' | 'Firefox';
  /** For whom it is: "Windows", "macOS", "Linux", "Google Admin console". */
  readonly system: SentenceId;
  /** One sentence that says where it goes, with `place` for its `$1`. */
  readonly where: SentenceId;
  readonly place: string;
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** What a policy says, by name. */
type Values = Readonly<Record<string, unknown>>;

const json = (it: unknown): string => `${JSON.stringify(it, null, 2)}\n`;

/** Plain ASCII: regedit reads other files in the code page of the machine. */
const ascii = (text: string): string =>
  text.replace(/[\u007f-\uffff]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);

const registryText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;

/** Lists and objects as JSON in a string: Chromium’s `RegistryDict::ConvertToJSON` reads them so. */
function registryValue(it: unknown): string {
  if (typeof it === 'string') return registryText(it);
  if (typeof it === 'number' && Number.isInteger(it) && it >= 0 && it < 2 ** 32)
    return `dword:${it.toString(16).padStart(8, '0')}`;
  if (typeof it === 'boolean') return `dword:0000000${Number(it)}`;
  return registryText(ascii(JSON.stringify(it)));
}

/** A file for regedit. What an earlier one set goes first, so that nothing of it is left. */
function registry(key: string, values: Values): string {
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[-${key}]`,
    '',
    `[${key}]`,
    ...Object.entries(values).map(([name, it]) => `${registryText(name)}=${registryValue(it)}`),
    '',
  ].join('\r\n');
}

/** XML knows no control characters, not even as entities. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function plistValue(it: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof it === 'boolean') return `${indent}<${it}/>`;
  if (typeof it === 'number')
    return Number.isInteger(it) ? `${indent}<integer>${it}</integer>` : `${indent}<real>${it}</real>`;
  if (typeof it === 'string') return `${indent}<string>${xml(it)}</string>`;
  if (Array.isArray(it))
    return it.length === 0
      ? `${indent}<array/>`
      : `${indent}<array>\n${it.map((one) => plistValue(one, deeper)).join('\n')}\n${indent}</array>`;
  const lines = Object.entries((it ?? {}) as Values).map(
    ([key, value]) => `${deeper}<key>${xml(key)}</key>\n${plistValue(value, deeper)}`,
  );
  return lines.length === 0 ? `${indent}<dict/>` : `${indent}<dict>\n${lines.join('\n')}\n${indent}</dict>`;
}

const plist = (values: Values): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plistValue(values, '')}
</plist>
`;

const REGISTRY = 'HKEY_LOCAL_MACHINE\\Software\\Policies';
/** Where each Chromium browser looks. Source: its administrators’ help, “policies for extensions”. */
const CHROMIUM = [
  {
    browser: 'Chrome',
    registry: `${REGISTRY}\\Google\\Chrome`,
    domain: 'com.google.Chrome',
    folder: '/etc/opt/chrome/policies/managed',
  },
  {
    browser: 'Edge',
    registry: `${REGISTRY}\\Microsoft\\Edge`,
    domain: 'com.microsoft.Edge',
    folder: '/etc/opt/edge/policies/managed',
  },
] as const;

const forChromium = (
  { browser, registry: root, domain, folder }: (typeof CHROMIUM)[number],
  id: string,
  values: Values,
): PolicyFile[] => {
  const slug = browser.toLowerCase();
  const key = `${root}\\3rdparty\\extensions\\${id}\\policy`;
  const preferences = `${domain}.extensions.${id}`;
  return [
    {
      id: `${slug}-windows`,
      browser,
      system: 'share_windows',
      where: 'share_where_windows',
      place: key,
      name: `throughline-${slug}.reg`,
      mime: 'text/plain',
      text: registry(key, values),
    },
    {
      id: `${slug}-mac`,
      browser,
      system: 'share_mac',
      where: 'share_where_mac',
      place: preferences,
      name: `${preferences}.plist`,
      mime: 'application/x-plist',
      text: plist(values),
    },
    {
      id: `${slug}-linux`,
      browser,
      system: 'share_linux',
      where: 'share_where_linux',
      place: folder,
      name: `throughline-${slug}.json`,
      mime: 'application/json',
      text: json({ '3rdparty': { extensions: { [id]: values } } }),
    },
  ];
};

/** The exact files for administrators of Chrome, Edge and Firefox that set these values. */
export function policyFiles(values: Values, { chromium, firefox }: ExtensionIds): readonly PolicyFile[] {
  return [
    ...CHROMIUM.flatMap((it) => forChromium(it, chromium, values)),
    {
      id: 'chrome-console',
      browser: 'Chrome',
      system: 'share_console',
      where: 'share_where_console',
      place: chromium,
      name: 'throughline-admin-console.json',
      mime: 'application/json',
      text: json(Object.fromEntries(Object.entries(values).map(([key, Value]) => [key, { Value }]))),
    },
    {
      id: 'firefox',
      browser: 'Firefox',
      system: 'share_every_system',
      where: 'share_where_firefox',
      place: '/etc/firefox/policies',
      name: 'policies.json',
      mime: 'application/json',
      text: json({ policies: { '3rdparty': { Extensions: { [firefox]: values } } } }),
    },
  ];
}
