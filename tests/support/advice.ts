/** What a message of the storage looks like: whole Chinese sentences, the last of which says what to do. */
export const advice = /^\p{Script=Han}[^A-Za-z]*(点|再|缩短|清理|新建|更新|会)[^A-Za-z]*。$/u;
