/** Beyond exact tables: counts with noise, rows, data quality and the ledger. */
export const statisticsDesk = {
  print: 'Print',
  nav: {
    desk: 'Tables and periods',
    over: 'Over periods',
    ledger: 'Ledger',
  },
  period: {
    cube: 'Counts with noise are made',
    noCube: 'No counts with noise yet',
    corrects: 'also holds people who became known after their own period was sealed',
  },
  build: {
    progress: 'How far the check of the table is',
    begins: 'The table is about to be checked',
    of: '%{done} of %{of}',
    stop: 'Stop',
    stopping: 'Stopping',
    stopMeans: 'If you stop, nothing leaves and nothing is written down.',
    lineBroken:
      'There is no connection just now. The check goes on without it; this page looks again by itself and goes on when it is done.',
  },
  guess: {
    needs: 'How many cells would be hidden can only be guessed from counts with noise, and this period has none.',
    make: 'Make counts with noise',
    oneOnly:
      'The counts with noise of this period are by one thing at a time: how many cells would be hidden cannot be told.',
    three: 'For three things together it cannot be told beforehand how many cells will be hidden.',
    cells:
      'About %{few} of %{all} cells would be hidden because fewer than %{k} people are likely to be in them. More follow, so that these cannot be worked out. Guessed from the counts with noise.',
  },
  counts: {
    title: 'Counts with noise',
    what: 'Counts in which chance has added or taken away a few people, once and for good. Nobody can be sure from them whether one certain person was counted, whatever else they know, and how much better they can guess is bounded. Large numbers stay nearly right, small ones do not. They may be asked as often as you like, and they are for the public.',
    made: 'Made',
    none: 'No counts with noise yet',
    noneHint: 'An auditor makes them once for a period.',
  },
  make: {
    length: 'How many things together',
    lengthHelp:
      'Below about a thousand people only one thing at a time is of use: with two, the noise is larger than most numbers.',
    things: {
      '1': 'One thing at a time',
      '2': 'Two things together',
    },
    thingsMean: {
      '1': 'By nationality, or by age. Fewer questions, less noise.',
      '2': 'Also nationality by age, and every other pair. Many more questions, so more noise on each number.',
    },
    epsilon: 'How strongly they protect',
    epsilonHelp:
      'The stronger, the more each number is off, and the less of the year it takes. Usual is meant for most reports.',
    noise: 'A number is off by about %{span} people or less, 19 times of 20. Takes %{percent} % of the year.',
    tooMuch: 'Would take %{percent} % of the year, which is more than is left.',
    sure: 'I know that the counts are drawn once for this period, that it cannot be undone, and that what they take of the year does not come back.',
    submit: 'Make counts with noise',
    done: 'The counts with noise are made.',
  },
  promise: {
    STRONG: 'Strong (epsilon %{epsilon})',
    MIDDLE: 'Middle (epsilon %{epsilon})',
    USUAL: 'Usual (epsilon %{epsilon})',
    other: 'Epsilon %{epsilon}',
  },
  budget: {
    title: 'What may be spent in %{year}',
    line: '%{spent} % of %{year} is spent. This would take %{take} % and leave %{left} %.',
    spent: '%{spent} % of %{year} is spent. %{left} % is left.',
    why: 'Each set of counts tells a little about those who stand in it. What one year may tell is fixed, and nobody can raise it. It is added up as if everybody stood in every period, though each person stands in one. It begins anew on 1 January (UTC).',
    none: 'This year is spent',
    noneHint: 'No more counts with noise can be made before 1 January. Nobody can change that.',
  },
  browse: {
    first: 'Count by',
    second: 'and by',
    nothing: 'nothing more',
  },
  estimate: {
    about: 'about %{about} (%{lo}\u00a0to\u00a0%{hi})',
    none: 'maybe none (%{lo}\u00a0to\u00a0%{hi})',
    maybeNone: 'maybe none, about %{about} (%{lo}\u00a0to\u00a0%{hi})',
  },
  bar: {
    title: 'How to read a bar with its line',
    text: 'The bar ends at the best guess. The line goes from the least to the most that may be true: 19 times of 20 the true number lies on it. Where two lines overlap, do not say that one group is larger. "Maybe none" means that the line reaches zero.',
    sums: 'Numbers may not add up exactly, because each has its own noise. Give the numbers in brackets along in every report.',
  },
  ask: {
    title: 'Ask for release of the counts',
    lead: 'A second person confirms it before it leaves. Who gets counts with noise of a period cannot get its exact tables as well: laid beside each other, they tell more.',
    what: 'What leaves',
    kind: {
      COUNTS: 'The counts with noise',
      ROWS: 'Made-up rows',
    },
    means: {
      COUNTS: 'Every number with its error bar. For reports and for the public.',
      ROWS: 'One row for each of about as many people, made from the counts alone. No row is a person. For people who want to try out a program or a question.',
    },
    submit: 'Ask for release',
    done: 'It is asked. A second person has to confirm it before it leaves.',
  },
  quality: {
    title: 'What is not known',
    lead: 'Of how many people each thing is not known. It is drawn with noise and tells of nobody. Where much is not known, the rest may be different from those who told.',
    none: 'Nothing was drawn for this period',
    noneHint:
      'How much is not known is drawn with noise when a period is sealed. This one was sealed before that was done, or when the year was spent. It is read from the counts with noise once they are made, above.',
    share: 'about %{share} % (%{lo} to %{hi} %)',
    thing: 'What is asked',
    notKnown: 'Not known',
    people: 'People in this period',
    all: 'In all: %{words}.',
    late: 'Of them, counted late: %{words}. They belong to a period that was sealed before they were known, and cannot be added there.',
  },
  rows: {
    title: 'Coarse rows for a vetted partner',
    what: 'One row for each person, made so coarse that at least eleven people look the same. Rows tell more than tables. They leave once for a period, for one partner that was looked into, and only if the things below cannot tell anybody apart.',
    begin: 'Prepare rows',
    lead: 'Each thing is made coarser until at least eleven people share every row. At most five of a hundred rows are left out. If that is not enough, nothing leaves.',
    known: 'What the partner may know of a person',
    knownHelp: 'One to five things. By these somebody could be recognised, so these are made coarse.',
    hidden: 'What is not to be found out',
    hiddenHelp:
      'No group of look-alikes may have only one answer to it, or very other answers than everybody. An answer that fewer than eleven of a group share is not told: the row has * there.',
    nothing: 'Nothing besides',
    tooMany: 'With where people were held there is room for four things and this one. Take one away.',
    sure: 'I know that rows of this period leave once only, and that what has left cannot be called back. The partner has been looked into.',
    submit: 'Make rows and ask for release',
  },
  release: {
    leaves: 'What leaves',
    rows: '%{smart_count} row |||| %{smart_count} rows',
    things: 'In it: %{things}.',
    counts: {
      '1': 'Counts with noise, by one thing at a time, each with its error bar. No row of any person.',
      '2': 'Counts with noise, by one thing and by every pair of things, each with its error bar. No row of any person.',
    },
    kind: {
      SYNTHETIC_ROWS:
        '%{rows} made-up rows. They were drawn from the counts with noise and from nothing else: no row is a person, also where one happens to look like somebody.',
      ANONYMOUS_ROWS:
        '%{rows} rows, one for each person who is left in. Each was made so coarse that others look the same.',
    },
    shade: 'Show sizes as colour',
    trend: 'Over time',
    gap: 'Where a number is hidden, the drawing is hatched, or a line has a gap. It is not zero, and it need not be small: it would tell of few people, or lead to a number that does. Nobody should draw a line through it or fill it in.',
    verify: 'How a reader sees that nothing was changed stands in about.txt of the signed file, with the command.',
    gapInFiles:
      'In the files a hidden number is the word "hidden", and in a chart a gap: it is never a zero. Say so to whoever gets them.',
    beside: 'Beside other periods',
  },
  risk: {
    title: 'What this tells about a person',
    k: 'Every row looks the same as at least %{others} others: what is known of a person leads to %{n} rows or more (k).',
    highestRisk:
      'Somebody who knows those things of a person, and knows that they are in it, picks the right row %{n} times of 100 at the most (highest risk).',
    averageRisk: 'On average over all rows: %{n} times of 100 (average risk).',
    uniques: 'Rows that nobody shares: %{n} (uniques).',
    classes: 'Groups of people who look the same: %{n} (classes).',
    suppressed: 'People who were left out because too few looked like them: %{n} (suppressed).',
    least:
      'Whatever the rows say, of a group or of one answer in a group, is true of at least %{n} people (least). Rarer answers are not told.',
    fewest: 'In these rows the fewest people of whom anything is said are %{n}.',
    untold: 'Rows in which the answer is not told (*), because too few of the group share it: %{n}.',
    populationRisk:
      'Somebody who does not know whether the person is in it picks the right row no more often: %{n} times of 100 at the most (population risk).',
    populationUniqueness:
      'Alone among all people there are: at most %{n} of 100 of those in it. Who looks like others here looks like them there too (uniqueness in the population).',
    l: 'Each group has at least %{n} different answers to what is not to be found out, "not told" counted as one, or none is told (l).',
    t: 'In each group the answers are spread nearly as among everybody: at most %{n} of 100 people would have to answer otherwise (t).',
    sigma:
      'Before they were made to agree with each other, numbers were off by about %{n} people or less, 19 times of 20 (sigma).',
    epsilon:
      'Whether one certain person was counted or not changes the chance of any result by a factor of %{times} at the most (epsilon %{n}).',
    delta: 'That promise may fail with a chance of 1 in %{n} at the most (delta).',
    rho: 'What it took from the year, in the unit in which the year is counted: %{n} (rho). Releasing the same counts again takes nothing more.',
    limitRows:
      'These rows are of people. Whoever has them should not lay them beside other lists, and may not try to find out who somebody is. Agree that in writing.',
    limitNoise:
      'What is true of a whole group is told, and somebody known to belong to it may be judged by it. No method can prevent that.',
  },
  over: {
    title: 'Over periods',
    lead: 'One thing over several sealed periods, from tables that left. Nothing new is counted here, and nothing more is told.',
    noneHint: 'When tables of several periods have left, they stand beside each other here.',
    length: 'Length of the periods',
    lengthWhy: 'Periods of different length stand apart: a quarter beside a year would look like a fall.',
    other: 'Other lengths',
    noTable: '%{period}, no table',
    none: 'No table by this has left yet',
    buildHint: 'Build the same table for each period. When it has left, its numbers stand here.',
    lines: 'Lines that are drawn',
    linesWhy: 'At most %{most}. What is hidden in every period is not offered.',
    comparable: 'Can these periods be compared?',
    sealed:
      'Each number is of people whose first case was opened in that period, as it was known when the period was sealed. What changed afterwards is in no number.',
    late: '%{periods}: with people who became known late and belong to an earlier period. Part of a rise can be late counting.',
    uncounted: '%{periods}: sealed before this was counted. No table of it can say anything about this.',
    lacks: '%{period}: did not have %{categories}. Whoever belongs there stands in another category.',
    untold: '%{periods}: no table by this left, or it was withdrawn. The line has a gap.',
    from: 'From release %{numbers}. |||| From releases %{numbers}.',
  },
  ways: {
    title: 'Three ways out: which is for what',
    for: 'For',
    number: 'A number is',
    often: 'How often',
    where: 'Where',
    TABLE: {
      title: 'Exact table',
      for: 'One accredited reader with one purpose: a donor, a ministry, a working group.',
      number: 'Right, or hidden. Small numbers are hidden, and others from which they could be worked out.',
      often:
        'As often as you need. Each is checked with all before, so later ones show less: begin with the coarse one.',
      where: '“Build a table” on this page.',
    },
    CUBE: {
      title: 'Counts with noise',
      for: 'The public, and whoever asks again and again.',
      number: 'About right, with a line that says how far off it may be. Below about a hundred people it says little.',
      often: 'Made once for a period, read for ever. It takes a part of what a year may tell.',
      where: 'Open the sealed period.',
    },
    ROWS: {
      title: 'Rows',
      for: 'Study. Made-up rows for anybody; coarse rows of people for one partner who was looked into.',
      number:
        'Made-up rows fit the counts with noise and are nobody. Coarse rows are people made like at least ten others.',
      often: 'Made-up rows as often as you need, coarse rows once for a period.',
      where: 'Open the sealed period, at its end.',
    },
  },
  first: {
    title: 'How numbers leave the house',
    now: 'First: seal a period',
    others: 'An auditor seals the first one. Then its tables, and what waits for a second person, stand here.',
    seal: 'Seal a period that is over',
    sealMeans:
      'One coarse row for each person is copied, without anything that leads back. Do it when the cases of that time are complete.',
    choose: 'Choose a way out',
    chooseMeans:
      'An exact table for one reader, counts with noise for the public, or rows. Below it says which is for what.',
    ask: 'Say why, and who gets it',
    askMeans: 'Purpose and recipient stand in the ledger for good.',
    second: 'Somebody else looks at it',
    secondMeans: 'A second auditor or the data protection officer confirms or declines it. You see the answer on Home.',
    send: 'Download and send it',
    sendMeans:
      'One signed file with the numbers, what they tell of a person, and how a reader sees that nothing was changed.',
  },
  ledger: {
    title: 'Ledger of statistics',
    lead: 'Every period that was sealed, all that was asked for, confirmed and withdrawn, and what it took of the year. Nothing here can be changed or taken out.',
    entries: 'Entries',
    none: 'Nothing is entered yet',
    noneHint: 'The first entry is made when a period is sealed.',
    chain: 'Can the ledger be trusted',
    holds: 'The chain holds',
    holdsMeans:
      'Each entry follows from the one before, and none in between is missing. A signed file names its own entry, which has to stand here as well.',
    broken: 'The chain is broken',
    brokenMeans:
      'An entry was changed or is missing. Release nothing more. Tell the data protection officer and whoever runs Homeward at once.',
    to: 'To %{recipient}',
    why: 'Reason: %{reason}',
    took: 'Took %{percent} % of the year.',
    mark: 'Mark',
  },
};
