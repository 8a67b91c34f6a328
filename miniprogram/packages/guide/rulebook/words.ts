import { words } from '../../../domain/account/words';
import type { Confidence } from './rule';

export const confidenceLabel = words<Confidence>({ high: '官方原文', medium: '官方说法的转述', low: '单一来源' });
