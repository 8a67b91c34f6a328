/** What `npm run bench` takes from the end-to-end tests. */
export { Phone } from '../support/phone';
export { tourDay } from '../tour/seeds';
export { auditScenes } from './scenes';
export { crowdedPhone, crowdedRows } from './seed';
