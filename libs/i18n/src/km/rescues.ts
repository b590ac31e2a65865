export const rescues = {};
