import { rawDraft } from './draft';

/** A draft's text, and where in the editor a stretch of it stands. */
export interface DraftPlaces {
  /** The same text as `readDraft` gives. */
  readonly text: string;
  /** Offsets into the text; undefined where nothing of it stands in the page. The range follows later edits. */
  range(start: number, end: number): Range | undefined;
}

/** Reads a draft and keeps where each part of it stands. */
export function placesInDraft(editor: Element): DraftPlaces {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const raw = rawDraft(editor, (node, at) => {
    nodes.push(node);
    starts.push(at);
  });
  const trimmed = raw.length - raw.trimStart().length;
  /** The last text node that begins at or before an offset. */
  const nodeAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const edge = (offset: number): { node: Text; at: number; isInside: boolean } | undefined => {
    const nth = nodeAt(offset);
    const node = nodes[nth];
    if (!node) return undefined;
    const at = offset - starts[nth]!;
    return { node, at: Math.min(at, node.length), isInside: at < node.length };
  };
  return {
    text: raw.trim(),
    range(start, end) {
      if (end <= start) return undefined;
      // A line break between two lines stands in no text node: the start moves on to the next one.
      let first = edge(start + trimmed);
      const next = first?.isInside ? undefined : nodes[nodeAt(start + trimmed) + 1];
      if (next) first = { node: next, at: 0, isInside: true };
      const last = edge(end - 1 + trimmed);
      if (!first || !last) return undefined;
      const range = editor.ownerDocument.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, Math.min(last.at + 1, last.node.length));
      return range.collapsed ? undefined : range;
    },
  };
}
