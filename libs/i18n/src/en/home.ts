export const home = {
  title: 'Home',
  lead: '%{name}, %{date}',
  due: {
    title: 'Due',
    empty: 'Nothing is due. Good.',
    count: '%{today} due today, %{overdue} overdue',
    all: 'The first %{count} stand here. Open all cases with something due',
  },
  stuck: {
    title: 'Stuck',
    empty: 'Every case has its next step.',
    count: 'one case |||| %{smart_count} cases',
    unplanned: 'Nothing planned (%{state})',
  },
  wayHome: {
    open: 'Open the board',
    journeys: 'Journeys under way and next',
    allJourneys: 'All journeys',
  },
  operations: {
    title: 'Operations',
    all: 'All operations',
    empty: 'No operation is planned or under way.',
  },
  drafts: {
    title: 'Go on with',
    empty: 'No interview is waiting for you.',
    goOn: 'Interview, stopped',
  },
  news: {
    title: 'Since you were away',
    empty: 'Nothing new on your cases.',
  },
  approvals: {
    title: 'Closures to decide',
    empty: 'No closure is waiting.',
  },
  pleas: {
    title: 'Pleas that nobody carries',
    empty: 'Every plea has somebody.',
  },
  shares: {
    title: 'Shared with you, not acknowledged yet',
    shared: 'Shared on %{date}',
    empty: 'Nothing waits for your word.',
    until: 'open until',
  },
  charts: {
    mine: 'My cases by track',
    states: 'Cases by track',
    state: 'Track',
    nationalities: 'Nationalities',
    nationality: 'Nationality',
    cases: 'Cases',
    timeToHome: 'Days from coming out to home',
    days: 'Median days, with the middle half',
    month: 'Month of arrival at home',
  },
  fines: {
    title: 'Fines for overstay',
    empty: 'No fine is open.',
    people: 'One person |||| %{smart_count} people',
    perDay: 'grows each day by',
  },
  administration: {
    title: 'Users',
    users: 'Users who can sign in',
    withoutTeam: 'Without a team, and so seeing too little',
    invitations: 'Invitations not yet used',
  },
  statistics: {
    title: 'Statistics',
    open: 'Open statistics',
    sealed: 'Last snapshot sealed',
    never: 'never',
    releases: 'Tables released',
    withdrawn: 'Withdrawn',
  },
  audit: {
    title: 'Log of the last seven days',
    empty: 'No entry.',
  },
};
