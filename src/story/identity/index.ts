export * from './address';
export * from './hash';
export { readSlug } from './linkedin';
