// What weights were learned from, in a word: a test tells when they are older than that.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that changes what is learned. */
const CODE = [
  ...['scripts/learn.mjs', 'scripts/learn/train.mjs', 'scripts/learn/bounds.mjs'],
  ...['test/drafts/read.ts', 'test/drafts/stories.ts'],
  ...[
    'traits',
    'weighing',
    'likeness',
    'tokens',
    'sentences',
    'fold',
    'draft',
    'own-part',
    'greeting',
    'story-words',
  ].map((it) => `src/story/review/${it}.ts`),
];

/**
 * @param {string} root of the project
 * @param {readonly string[]} sets that are learned from
 * @returns {string} the same for the same drafts, sentences and way of learning
 */
export function originOf(root, sets) {
  const drafts = join(root, 'test', 'drafts');
  const phrases = join(root, 'src', 'playbook', 'phrases');
  const languages = readdirSync(phrases, { withFileTypes: true }).filter((it) => it.isDirectory());
  const files = [
    ...CODE.map((it) => join(root, it)),
    ...languages.flatMap(({ name }) => ['common.ts', 'index.ts'].map((it) => join(phrases, name, it))).sort(),
    ...sets.map((it) => join(drafts, `${it}.json`)),
    ...['lines', 'short'].flatMap((folder) =>
      readdirSync(join(drafts, folder))
        .sort()
        .map((it) => join(drafts, folder, it)),
    ),
  ];
  const hash = createHash('sha256');
  // A checkout may end its lines otherwise.
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}
