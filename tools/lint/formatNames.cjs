'use strict';

/** Names of formats look like addresses, and nobody asks them for anything. The last is Office Open XML's (.xlsx). */
module.exports = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink', 'http://schemas.openxmlformats.org'];
