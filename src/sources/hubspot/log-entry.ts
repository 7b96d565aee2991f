import type { Touch } from '../../story/touch';
import { asHtml } from '../plain';
import type { TO_CONTACT } from './calls';
import { marker } from './marker';
import { OUTCOMES } from './parts/calls';

export type LogType = keyof typeof TO_CONTACT;

/** The property that holds the words. */
export const BODY_OF: Readonly<Record<LogType, string>> = {
  notes: 'hs_note_body',
  calls: 'hs_call_body',
  communications: 'hs_communication_body',
};

/** What is logged, in HubSpot's terms. */
export interface LogEntry {
  readonly type: LogType;
  readonly properties: Readonly<Record<string, string>>;
  readonly mark: string;
}

const CALLS: Readonly<Record<string, string | undefined>> = {
  'sales-called': OUTCOMES.noAnswer,
  'sales-left-voicemail': OUTCOMES.leftVoicemail,
  'sales-talked': OUTCOMES.connected,
};

/** A call as a call, a message as a communication; HubSpot's interface lets us log everything else as a note. */
export function logEntry(
  touch: Pick<Touch, 'at' | 'kind' | 'title' | 'note'>,
  key: string,
  owner: string | undefined,
): LogEntry {
  const mark = marker(touch.kind, key);
  const lines = [touch.title, touch.note, mark].filter((it) => it !== undefined && it !== '').join('\n');
  const common = {
    hs_timestamp: new Date(touch.at).toISOString(),
    ...(owner ? { hubspot_owner_id: owner } : {}),
  };
  const outcome = CALLS[touch.kind];
  if (outcome) {
    return {
      type: 'calls',
      mark,
      properties: {
        ...common,
        hs_call_title: touch.title ?? '',
        hs_call_body: asHtml(lines),
        hs_call_direction: 'OUTBOUND',
        hs_call_disposition: outcome,
        hs_call_status: 'COMPLETED',
      },
    };
  }
  if (touch.kind === 'sales-messaged') {
    return {
      type: 'communications',
      mark,
      properties: {
        ...common,
        hs_communication_channel_type: 'LINKEDIN_MESSAGE',
        // HubSpot takes no other value here.
        hs_communication_logged_from: 'CRM',
        hs_communication_body: asHtml(lines),
      },
    };
  }
  return { type: 'notes', mark, properties: { ...common, hs_note_body: asHtml(lines) } };
}
