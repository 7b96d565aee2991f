type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the fields that are undefined: a page either says a thing or there is no such field. */
export const known = <T extends object>(it: T): Known<T> =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as Known<T>;
