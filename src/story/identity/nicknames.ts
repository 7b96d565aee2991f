// Given names that are used for one another in business mail. Kept to pairs that are rarely two people of one
// company; one name may stand in several groups. Source: common usage in the languages named.
const GROUPS = `
alexander alex sasha
alexandra alex sasha
andrew andy drew
anthony tony
barbara barb
benjamin ben
catherine kate cathy
christopher chris
christina chris tina
christine chris
daniel dan danny
david dave
deborah deb debbie
edward ed eddie ted
elizabeth liz beth betty
frederick fred
gregory greg
james jim jimmy
jeffrey jeff
jennifer jen jenny
jonathan jon
joseph joe
katherine kate kathy katie
kenneth ken
lawrence larry
margaret maggie peggy
matthew matt
michael mike mick
nicholas nick
patricia pat patty trish
patrick pat
peter pete
philip phil
rebecca becky
richard rick dick
robert rob bob bobby
ronald ron
samuel sam
samantha sam
stephen steve
steven steve
susan sue
theodore ted theo
thomas tom
timothy tim
victoria vicky
vincent vince
william will bill billy
zachary zach
francisco paco
jose pepe
ignacio nacho
johannes hans
friedrich fritz
giuseppe beppe
malgorzata gosia
katarzyna kasia
agnieszka aga
aleksandra ola
dmitri dima
дмитрий дима
александр саша
александра саша
екатерина катя
мария маша
`;

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));

const byName = new Map<string, Set<string>>();
for (const [formal = '', ...short] of groups)
  for (const name of short) {
    byName.set(name, (byName.get(name) ?? new Set()).add(formal));
    byName.set(formal, (byName.get(formal) ?? new Set()).add(name));
  }

/** True for a formal name and its short form (`robert`, `bob`), never for two short forms. Folded words expected. */
export const isNickname = (a: string, b: string): boolean => byName.get(a)?.has(b) ?? false;
