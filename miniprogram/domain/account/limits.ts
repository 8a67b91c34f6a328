/** How much a record may hold. Lengths count characters as a text box does (UTF-16 units) unless they say bytes. */
import { storedTextLimit } from '../kit/decoders';

/** One stored record, as a line of text in UTF-8 bytes: eight of the longest still fit on a page with room to spare. */
export const recordLimitBytes = storedTextLimit;

export const nameLimit = 100;
/** Subject, 管理员, 负责人, 客户, contact. */
export const shortTextLimit = 100;
/** appid, 原始 ID, filing number. */
export const codeLimit = 64;
/** A Chinese character takes three bytes: a full note leaves more than half of the record to everything else. */
export const noteLimit = 1000;
export const tagLimit = 20;
export const tagsLimit = 20;
/** 提前提醒 that one list may hold: more would only make noise. */
export const leadTimesLimit = 10;
export const categoryLimit = 60;
export const categoriesLimit = 20;
export const documentNameLimit = 60;
export const documentsLimit = 20;
