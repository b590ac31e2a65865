export const figures = {
  title: 'Figures of the way home',
  tab: 'Figures',
  lead: 'Working figures of the cases that you work on, as they stand on %{date} (%{zone}). A colleague with other cases sees other figures.',
  notPublic: 'Not for publishing: small groups can give a person away. What leaves the house comes from Statistics.',
  print: 'Print',
  pipeline: {
    title: 'Where people stand now',
    stage: 'Stage',
    people: 'People',
    held: 'Held up',
    time: 'Days in the stage: median',
    half: 'Half of them',
    longest: 'Longest',
    waits: 'They wait on',
    moreWaits: 'and one other step |||| and %{smart_count} other steps',
    nobody: 'Nobody who is out is on the way home among your cases.',
    fewer: 'under 5 people',
    openCases: 'Open the %{people} cases in: %{stage}',
    openBoard: 'Open on the board: %{item}, %{stage}',
    explain:
      'The stage follows from the checklist. Days count from when everything before the stage was settled, at the earliest from coming out. “They wait on” counts steps as the board does: a person may wait on several, and who is held up is left out.',
  },
  moves: {
    title: 'What moved in twelve months',
    stage: 'Stage',
    month: 'Month',
    entered: 'Came in',
    left: 'Went on, or closed',
    explain:
      'By month, as the checklists stand today: a step that was opened again counts from its new day. Who passes through a stage on one day counts in both columns.',
  },
  spans: {
    title: 'Days until home, and of each step',
    HOME: 'Home, from coming out',
  },
  home: {
    title: 'Days by group',
    span: 'From when until when',
    by: 'By',
    explain:
      'Of people who came out since %{date}. Home is counted from the day of coming out to the handover at home; a step from when it could begin until it was done, without days of a hold.',
    people: 'People',
    done: 'Of them done',
    reached: 'Only those done',
    estimate: 'All, with those who wait',
    all: 'All together',
    unknown: 'Not known',
    few: 'under 5: not shown',
    notReached: 'not reached',
    line: '%{median} (%{lower} to %{upper})',
    days: '%{smart_count} day |||| %{smart_count} days',
    none: 'Nobody among your cases came out in this time.',
    how: 'How to read this',
    howReached:
      'Only those done: the middle person needed that many days, half of them between the two numbers in brackets. It looks too short while the slow ones still wait.',
    howEstimate:
      'All, with those who wait: who still waits counts for as long as they have waited (Kaplan–Meier estimate). “Not reached” means that fewer than that share have come so far: the true number is not known yet, only that it is longer.',
    howEnded:
      'Who will not go home (refused, another country, cancelled, case closed) is counted up to that day. The estimate takes them as if they had gone on waiting like the others, so read it with care where many stay.',
    howFew:
      'Groups of fewer than five people show no days: they would be the story of one person and tell nothing of the next.',
    solid: 'Bar: all, with those who wait',
    hollow: 'Line: only those done',
    arrow: 'Arrow: not reached yet',
  },
  by: {
    NATIONALITY: 'Nationality',
    MISSION: 'Mission that verifies the nationality',
    CUSTODY_COUNTRY: 'Country where they were last held or housed',
    QUARTER: 'Quarter of coming out',
    YEAR: 'Year of coming out',
  },
};
