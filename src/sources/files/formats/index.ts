import type { FileFormat } from '../format';
import { own } from './own';

/** Every kind of file we know, the surest first. */
export const FORMATS: readonly FileFormat[] = [own];
