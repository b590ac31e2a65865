/** Texts that leave with a release. */
export const statisticsFiles = {
  report: {
    title: 'Statistics of %{period}',
    page: 'page {page} of {pages}',
    about: 'About',
    issuer: 'Issued by',
    made: 'Made on',
  },
  about: {
    release: 'release %{number}',
    title: 'Release %{number}: %{kind}',
    period: 'Period',
    purpose: 'Purpose',
    recipient: 'Recipient',
    reason: 'Reason',
    fingerprint: 'Fingerprint of the figures (SHA-256)',
    noise:
      'Counts with noise of the same people may be public. Beside them, of two numbers in the span of a hidden one the true one can look likelier than the other. Both stay possible.',
    not: 'Somebody who knows everybody of a group but one can work out the last one. No release can prevent that. Do not join these figures with others of the same people.',
    notNoise:
      'What is true of a whole group is told, and somebody known to belong to it may be judged by it. No release can prevent that. Beside exact figures of the same people the promise does not hold: do not join them.',
    verify:
      'To see that nothing was changed: unpack into a folder, take the public key from the organisation itself (its address with /files/statistics-key.pem), and run: npm run -s disclosure -- verify --key statistics-key.pem FOLDER',
  },
  means: {
    home: 'Time from exit to home is known of those who were home when the period was sealed. Long ways home are missing among them.',
    fine: 'Fines are told as they stood when the period was sealed. "No overstay assessed" does not say that there was none. Amounts are of settled fines only, as assessed before anything was waived, in US dollars.',
    place: 'Provinces are those of Cambodia; whoever was held abroad counts under "Other".',
  },
  promise: {
    TABLE:
      'Numbers below %{k} are hidden, nobody included; so is a number that makes up nine tenths of its row or more in something that is not known from outside; and so are others from which these could be worked out. All hidden numbers look the same.\nSomebody who has every table released from this period knows of a hidden small number no better than within a span of %{width} people.',
    CUBE: 'Chance was added to every number. With or without any one person in it, each result is about as likely, within what epsilon and delta say (epsilon %{epsilon}, delta %{delta}).\nThe noise of one number had a standard deviation of %{sigma} people before the numbers were made to agree. A difference between two numbers that is smaller than about three times that may be noise alone.',
    SYNTHETIC_ROWS:
      'These rows are nobody. They were made up so that counting them gives about the counts with noise of the period (epsilon %{epsilon}, delta %{delta}).\nCounts by up to %{length} things together are about right; counts by more things are only plausible.',
    ANONYMOUS_ROWS:
      'Rows of people, made coarse until each is like at least %{k} in all; %{suppressed} rows that could not be made so are left out.\nWhoever knows that somebody is in it, and all that the columns say, still finds %{k} rows or more. What all of them have in common is known of each.',
    secret:
      'Of the last column, each such group has at least %{l} different values ("not told" counted as one), or none is told; before any was made a *, their shares differed by at most %{t} from those of everybody.',
    untold:
      'A * in the last column means: not told, because fewer than %{least} of the group share the value, or because others would be too few without it. It is so in %{untold} rows.',
    least:
      'Whatever the rows say, of a group or of a value in a group, is true of at least %{least} people; here of %{fewest} or more.',
    risk: 'Risk for somebody in it: a reader who knows that they are in it, and all that may be known of them, picks their row with a probability of at most %{highestRisk}, on average %{averageRisk} (prosecutor). A reader who does not know who is in it, with at most %{populationRisk} (population). Groups: %{classes}. Rows that are alone: %{uniques}. Share of the people in it who are alone among all people: at most %{populationUniqueness}.',
  },
  counts: {
    columns: 'Columns of the file of counts:',
    selection:
      'selection: who is counted, as thing:value; two of them with a ; between are people for whom both are true.',
    people:
      'people: the count after all counts were made to agree. Use it where numbers are added up: all sums come out the same, and none is negative. Where many numbers are small, it draws large ones down a little.',
    estimate:
      'estimate: the best single number for this line, in the middle of its error bar (nobody, where the middle lies below zero). It does not add up exactly with others.',
    bar: 'lo, hi: the error bar. 19 times of 20 the true number lies between them, both included. Of twenty lines expect one where it does not.',
    use: 'So: where numbers have to add up take people; for one number take estimate, and give lo and hi along. Never mix the two in one table. Where the bars of two lines overlap, do not say that one is larger.',
    all: 'People in all: about %{about} (%{lo} to %{hi}).',
  },
  withdrawal: {
    title: 'Release %{number} was taken back',
    text: 'Release %{number} of the period %{period} was taken back on %{day}.',
    please:
      'Please use it no more, delete every copy, and tell those to whom you passed it on. Figures that were worked out from it should be marked. This notice is signed like the release itself.',
  },
};
