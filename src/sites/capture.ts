import { Pseudonyms } from './pseudonyms';
import type { Sight } from './sight';

/** A page as a test can use it: its structure, and nothing of what it said about anybody. */
export interface Capture {
  readonly html: string;
  /** The page's address, censored the same way. */
  readonly at: string;
  readonly elements: number;
}

const MOST_ELEMENTS = 12_000;
/** Hold nothing that can be read, or nothing but code. */
const EMPTIED = new Set(
  'SCRIPT STYLE NOSCRIPT IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MATH CODE TEMPLATE'.split(' '),
);
const LEFT_OUT = new Set('LINK META BASE TITLE'.split(' '));
const VOID = new Set('AREA BR COL HR IMG INPUT SOURCE TRACK WBR'.split(' '));
/** Attributes whose values say how a part behaves, in a fixed vocabulary of HTML and ARIA. */
const FIXED = new Set(
  (
    'role type dir hidden inert disabled contenteditable tabindex g_editable aria-hidden aria-expanded aria-haspopup ' +
    'aria-modal aria-live aria-selected aria-checked aria-multiline aria-autocomplete shadowrootmode'
  ).split(' '),
);
const LINKS = new Set(['href', 'action']);
const TEXTS = new Set(['alt', 'title', 'aria-label', 'placeholder', 'data-name', 'data-placeholder']);
const ADDRESSES = new Set(['email', 'data-hovercard-id']);
const CLASS = /^(?!.*AC[a-z]AA)[A-Za-z_-][\w-]{0,80}$/;
const DROPPED = /^(on|src|srcset|style|value|content|nonce|integrity|d$|points$|sizes$|ping$)/;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Words that the page's code uses: those of its class names, which name no person, and of attribute names. */
function wordsOfCode(page: ParentNode, code: readonly string[]): Set<string> {
  const words = new Set<string>();
  const note = (text: string) => {
    for (const word of text.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) if (word) words.add(word.toLowerCase());
  };
  for (const text of code) note(text);
  for (const it of page.querySelectorAll('*'))
    for (const { name, value } of it.attributes) {
      note(name);
      if (name === 'class') note(value);
    }
  return words;
}

/** Class names as they are, but for numbers of things (`guid-582571`). */
const classesOf = (value: string): string =>
  value
    .split(/\s+/)
    .filter((it) => CLASS.test(it))
    .map((it) => it.replace(/(?<=^|[-_])\d{4,}(?=[-_]|$)/g, '0'))
    .join(' ');

class Censor {
  elements = 0;

  constructor(readonly names: Pseudonyms) {}

  #value(name: string, value: string): string | undefined {
    if (name === 'class') return classesOf(value);
    if (FIXED.has(name)) return /^[\w-]{0,24}$/.test(value) ? value : '';
    if (LINKS.has(name)) return this.names.link(value);
    if (ADDRESSES.has(name)) return value.includes('@') ? this.names.address(value) : this.names.key(value);
    if (TEXTS.has(name)) return this.names.text(value);
    if (DROPPED.test(name) || !/^[a-z][\w-]*$/i.test(name)) return undefined;
    return this.names.key(value);
  }

  #attributes(it: Element): string {
    return [...it.attributes]
      .flatMap(({ name, value }) => {
        const kept = this.#value(name, value);
        return kept === undefined ? [] : [kept === '' ? ` ${name}` : ` ${name}="${escaped(kept)}"`];
      })
      .join('');
  }

  #children(of: ParentNode): string {
    return [...of.childNodes].map((it) => this.node(it)).join('');
  }

  node(it: Node): string {
    if (it.nodeType === 3) return escaped(this.names.text(it.nodeValue ?? ''));
    if (it.nodeType !== 1) return '';
    const element = it as Element;
    const tag = element.tagName.toUpperCase();
    if (LEFT_OUT.has(tag) || ++this.elements > MOST_ELEMENTS) return '';
    const name = tag.toLowerCase();
    const open = `<${name}${this.#attributes(element)}>`;
    if (VOID.has(tag)) return `${open}\n`;
    if (EMPTIED.has(tag)) return `${open}</${name}>`;
    const shadow = element.shadowRoot
      ? `<template shadowrootmode="open">${this.#children(element.shadowRoot)}</template>`
      : '';
    return `${open}${shadow}${this.#children(element)}</${name}>\n`;
  }
}

/**
 * Turns a page into its structure: tags, classes, roles, and the words of code in ids and keys. Every text
 * becomes `text 1`, `text 2` …, every person `person-1`, every address `person1@capture.example`, equal where
 * they were equal; numbers become 0; scripts, styles, pictures and comments are gone. Touches nothing.
 * @param href the page's address
 * @param code the site's selectors: their words may stay wherever they stand
 */
export function censor(page: Document, href: string, code: readonly string[]): Capture {
  const names = new Pseudonyms(wordsOfCode(page, code));
  const censor = new Censor(names);
  // The address first: its person is the first one.
  const at = names.link(href).replace(/^https:\/\/[^/]*/, '');
  const html = page.body ? censor.node(page.body) : '';
  return { html, at, elements: censor.elements };
}

/** A capture as it is saved: its first line says of which site, page and day it is. @param day `2026-07-14` */
export const captureFile = (site: Sight['site'], { at, html }: Capture, day: string): string =>
  `<!-- capture of ${site} ${at} on ${day} -->\n${html}`;
