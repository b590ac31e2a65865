import { graphql } from '../gql/index.js';

export const MissionDirectoryDocument = graphql(`
  query MissionDirectory($missionId: UUID!) {
    missionDirectory(missionId: $missionId) {
      missionId
      yearsWithout
      contacts {
        id
        name
        position
        purposes
        phone
        mobile
        email
        languages
        hours
        validFrom
        validTo
        withdrawn
        source
        checkedOn
        checkedBy
        recordedAt
        recordedBy
        past
        version
        earlierSources {
          source
          checkedOn
          checkedBy
          until
        }
      }
      requirements {
        id
        act
        paper
        copies
        detail
        validFrom
        validTo
        withdrawn
        source
        checkedOn
        checkedBy
        recordedAt
        recordedBy
        past
        version
        earlierSources {
          source
          checkedOn
          checkedBy
          until
        }
      }
      fees {
        id
        kind
        amountMinor
        currency
        note
        validFrom
        validTo
        withdrawn
        source
        checkedOn
        checkedBy
        recordedAt
        recordedBy
        past
        version
        earlierSources {
          source
          checkedOn
          checkedBy
          until
        }
      }
      holidays {
        id
        day
        name
        source
        checkedOn
        checkedBy
        recordedAt
        recordedBy
        past
        version
        earlierSources {
          source
          checkedOn
          checkedBy
          until
        }
      }
    }
  }
`);

export const MissionUsualDocument = graphql(`
  query MissionUsual($missionId: UUID!) {
    missionUsual(missionId: $missionId) {
      period
      item
      cases
      lower
      median
      upper
    }
  }
`);

export const MissionsToCheckDocument = graphql(`
  query MissionsToCheck {
    missionsToCheck {
      kind
      rowId
      missionId
      missionName
      about
      source
      version
    }
  }
`);

export const WhoCoversDocument = graphql(`
  query WhoCovers($nationality: Country!, $country: Country, $on: Day) {
    whoCovers(nationality: $nationality, country: $country, on: $on) {
      nationality
      country
      on
      missions {
        there
        source
        checkedOn
        mission {
          id
          name
          city
          locatedIn
        }
      }
      elsewhere {
        id
        name
        city
        locatedIn
        actsIn
      }
    }
  }
`);

export const RecordMissionContactDocument = graphql(`
  mutation RecordMissionContact($input: RecordMissionContactInput!) {
    recordMissionContact(input: $input) {
      __typename
      ... on MissionDirectory {
        missionId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordMissionRequirementDocument = graphql(`
  mutation RecordMissionRequirement($input: RecordMissionRequirementInput!) {
    recordMissionRequirement(input: $input) {
      __typename
      ... on MissionDirectory {
        missionId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordMissionFeeDocument = graphql(`
  mutation RecordMissionFee($input: RecordMissionFeeInput!) {
    recordMissionFee(input: $input) {
      __typename
      ... on MissionDirectory {
        missionId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordMissionHolidaysDocument = graphql(`
  mutation RecordMissionHolidays($input: RecordMissionHolidaysInput!) {
    recordMissionHolidays(input: $input) {
      __typename
      ... on MissionDirectory {
        missionId
        moved
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const EndMissionRowDocument = graphql(`
  mutation EndMissionRow($input: EndMissionRowInput!) {
    endMissionRow(input: $input) {
      __typename
      ... on MissionDirectory {
        missionId
        moved
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CheckMissionRowDocument = graphql(`
  mutation CheckMissionRow($input: CheckMissionRowInput!) {
    checkMissionRow(input: $input) {
      __typename
      ... on MissionDirectory {
        missionId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
