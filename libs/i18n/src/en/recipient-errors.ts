/** What can be wrong about who gets figures. */
export const recipientErrors = {
  RECIPIENT_HAS_OTHER_KIND:
    'This reader already has a release of this period that is protected another way. Laid beside each other, the two tell more than each alone. Choose another recipient, or a release of the same kind.',
  PUBLIC_HAS_EXACT:
    'Exact tables for the public, and anything else of the same period, tell more beside each other than each alone. Of one period only one of the two may leave.',
  ROWS_NOT_PUBLIC: 'Coarse rows of people are for one partner who was looked into, not for the public or the media.',
  HOLDS_BOTH:
    'Somebody will be able to lay both kinds of figures of this period beside each other. Tick that you know this.',
  RECIPIENT_UNKNOWN: 'Choose a recipient from the register.',
  RECIPIENT_ALIKE: 'Close to %{names}. Choose them if it is the same, or say of each that it is somebody else.',
  RECIPIENT_DOMAIN:
    'Write an e-mail address or a web address, such as lantern.org. Leave it empty if you do not know it.',
  RECIPIENT_FIXED: 'The public stands in the register by itself and cannot be changed.',
  RECIPIENT_MERGED: 'This recipient was merged with another one. Open that one.',
};
