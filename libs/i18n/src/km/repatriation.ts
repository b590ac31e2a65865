export const repatriation = {};
