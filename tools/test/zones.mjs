/**
 * Zones in which the tests about days run, each as a project of jest: UTC, and zones on both sides of Beijing, at both
 * ends of the day line, with and without summer time.
 */
export const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London'];

/** All but the one in which every other test runs, too. */
export const otherZones = zones.filter((zone) => zone !== 'UTC');

/** Name of a zone's project in jest.config.mjs. */
export const inZone = (zone) => `zone ${zone}`;
