export * from './address';
export * from './hash';
export { readOnLinkedIn, readSlug } from './linkedin';
