/** What is refused before anybody asks what it is about: mostly read by whoever writes a program, now and then by a user. */
export const edgeErrors = {
  TRUSTED_DOCUMENTS_ONLY: 'This question is not one of those that the pages ask. Reload the page and try again.',
  ASKS_TOO_MUCH: 'This asks for too much at once. Ask for less, in several steps.',
  POST_ONLY: 'This address takes questions by POST only.',
  JSON_ONLY: 'This address takes JSON only (application/json).',
  BODY_TOO_LARGE: 'This is too much for one request. Shorten it, or save it in parts.',
  OTHER_ORIGIN: 'This was sent from another web address, so it was refused. Open Homeward by its own address.',
  SIMPLE_REQUEST: 'A request that any other web page could send was refused. Send JSON, or the header x-act-id.',
  TOO_MANY_REQUESTS: 'Too many requests in a short time. Wait a little and try again.',
  OCTETS_ONLY: 'A file is sent as it is (application/octet-stream).',
  OCTETS_OR_TEXT_ONLY: 'A list is sent as a file (application/octet-stream) or as text (text/plain).',
  CALENDAR_RANGE: 'A calendar shows 1 to %{most} days, the first day before the last. Choose fewer days.',
};
