/** Bytes. Pictures are part of every clone. */
export const pictureLimit = 150 * 1024;
