/** Somebody invented: an address, or an address and a name. */
export type Invented = string | { readonly address: string; readonly name?: string };
export type FieldName = 'to' | 'cc' | 'bcc';

export interface ComposeOptions {
  readonly to?: readonly Invented[];
  readonly cc?: readonly Invented[];
  readonly bcc?: readonly Invented[];
  readonly subject?: string;
  readonly body?: string;
  /** Fields since October 2021, or before. */
  readonly markup?: 'new' | 'old';
  /** All fields in one row, or a row each. */
  readonly rows?: 1 | 3;
  /** ms until the editor comes */
  readonly editorLater?: number;
  /** Address that the account sends from. */
  readonly from?: string;
  /** Addresses it may send from. */
  readonly choices?: readonly string[];
  readonly quote?: string;
  readonly signature?: boolean;
  readonly unfocused?: boolean;
}

export interface MessageOptions {
  readonly from: Invented;
  readonly to?: readonly Invented[];
  readonly body?: string;
  readonly state?: 'open' | 'collapsed' | 'hidden';
  /** Addresses linked in the body; nobody. */
  readonly mailto?: readonly string[];
  readonly quote?: string;
  /** Just sent: no legacy id yet. */
  readonly unsynced?: boolean;
}

export interface ThreadOptions {
  /** Legacy id, hex. */
  readonly id?: string;
  readonly subject?: string;
  readonly messages?: readonly MessageOptions[];
  /** ms until the thread stands in its view */
  readonly late?: number;
  readonly emoji?: string;
  readonly unsynced?: boolean;
  /** Conversation view off: the perm id is the word “undefined”. */
  readonly plain?: boolean;
}

export interface ReplyOptions {
  /** Index of the message that is answered; else the last. */
  readonly message?: number;
  readonly people?: Partial<Record<FieldName, readonly Invented[]>>;
  /** Shows a summary; its chips wait in the hidden fields, or are not there. */
  readonly collapsed?: boolean;
  readonly chips?: 'waiting' | 'none';
  readonly body?: string;
  readonly markup?: 'new' | 'old';
}

/** What tests drive the live page with: `window.standIn`. Ids are Gmail's `composeid`. */
export interface StandIn {
  account(next: { address: string; name?: string }): void;
  language(next: 'en' | 'de' | 'pl' | 'ja'): void;
  theme(next: 'light' | 'dark' | 'dark-frame' | 'dark-body'): void;
  openCompose(options?: ComposeOptions): string;
  addChip(id: string, field: FieldName, person: Invented): Promise<void>;
  removeChip(id: string, field: FieldName, address: string): void;
  suggest(id: string, people: readonly Invented[]): void;
  rebuildFields(id: string, ms?: number): Promise<void>;
  subject(id: string, text: string): void;
  type(id: string, text: string): void;
  focus(id: string, part?: 'editor' | 'to' | 'subject'): void;
  minimise(id: string): void;
  restore(id: string): void;
  fullScreen(id: string, apart?: number): Promise<void>;
  close(id: string, how?: { saving?: boolean }): void;
  send(id: string, ms?: number): Promise<void>;
  openThread(options: ThreadOptions): Promise<string>;
  closeThread(): void;
  setMessage(index: number, state: 'open' | 'collapsed' | 'hidden'): void;
  addMessage(message: MessageOptions): void;
  splitPane(isOn?: boolean): void;
  reply(options?: ReplyOptions): string;
  expandReply(id: string): void;
  popOut(id: string, how?: { path?: string }): Window | null;
  becomePopOut(options?: ComposeOptions): string;
  people(id: string): Record<FieldName, { address: string; name: string }[]>;
  editor(id: string): HTMLElement;
  composes(): string[];
  /** Bodies of the mails that were sent. */
  sent(): string[];
}
