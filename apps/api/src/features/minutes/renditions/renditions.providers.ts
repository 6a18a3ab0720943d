import { MaskPassage } from './mask-passage.ts';
import { PrintDecisionLog } from './print-decision-log.ts';
import { PrintMinutes } from './print-minutes.ts';
import { PutEasyText } from './put-easy-text.ts';
import { RenditionReader } from './rendition.reader.ts';
import { UnmaskPassage } from './unmask-passage.ts';

/** The classes of the renditions, for the module of the minutes. */
export const RENDITIONS = [MaskPassage, PutEasyText, PrintDecisionLog, PrintMinutes, RenditionReader, UnmaskPassage];
