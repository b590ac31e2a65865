import { graphql } from '../../gql/index.js';

export const WayHomePipelineDocument = graphql(`
  query WayHomePipeline {
    wayHomePipeline {
      on
      timeZone
      stages {
        stage
        people
        held
        longest
        days {
          ...DayQuartilesParts
        }
        waits {
          item
          title
          party
          people
        }
      }
      months {
        month
        stage
        entered
        left
      }
    }
  }
`);

/** Apart from where people stand: of a large house it takes as long again, and nobody waits for both. */
export const WayHomeSpansDocument = graphql(`
  query WayHomeSpans {
    wayHomeSpans {
      ...TimeUntilParts
    }
  }
`);

export const TimeToHomeDocument = graphql(`
  query TimeToHome($span: FigureSpan!, $by: FigureGrouping!) {
    timeToHome(span: $span, by: $by) {
      since
      all {
        ...TimeUntilParts
      }
      groups {
        ...TimeUntilParts
      }
    }
  }
`);

export const TimeUntilParts = graphql(`
  fragment TimeUntilParts on TimeUntil {
    key
    people
    done
    mission {
      id
      name
    }
    reached {
      ...DayQuartilesParts
    }
    estimate {
      ...DayQuartilesParts
    }
  }
`);

export const DayQuartilesParts = graphql(`
  fragment DayQuartilesParts on DayQuartiles {
    lower
    median
    upper
  }
`);
