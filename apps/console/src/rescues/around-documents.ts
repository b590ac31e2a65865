import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const TeamParts = graphql(`
  fragment TeamParts on OperationTeam {
    id
    active
    members {
      role
      phone
      self
      user {
        id
        displayName
      }
    }
    checkIns {
      id
      dueAt
      state
      answeredAt
      user {
        id
        displayName
      }
      answeredBy {
        id
        displayName
      }
    }
  }
`);

export const OperationTeamDocument = graphql(`
  query OperationTeam($id: UUID!) {
    operationTeam(rescueOperationId: $id) {
      ...TeamParts
    }
  }
`);

export const SetMemberPhoneDocument = graphql(`
  mutation SetMemberPhone($input: SetMemberPhoneInput!) {
    setMemberPhone(input: $input) {
      __typename
      ... on OperationTeam {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const PlanCheckInsDocument = graphql(`
  mutation PlanCheckIns($input: PlanCheckInsInput!) {
    planCheckIns(input: $input) {
      __typename
      ... on OperationTeam {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CheckInDocument = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      __typename
      ... on OperationTeam {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const StandDownDocument = graphql(`
  mutation StandDownCheckIns($input: StandDownInput!) {
    standDownCheckIns(input: $input) {
      __typename
      ... on OperationTeam {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const OperationDeskDocument = graphql(`
  query OperationDesk {
    operationDesk {
      alarms {
        kind
        since
        level
        lapsed
        differs
        operation {
          id
          reference
        }
        user {
          id
          displayName
        }
      }
      tasks {
        ...OperationTaskParts
      }
    }
  }
`);

export const OperationTaskParts = graphql(`
  fragment OperationTaskParts on OperationTask {
    id
    title
    dueOn
    doneAt
    version
    operation {
      id
      reference
    }
    assignedTo {
      id
      displayName
    }
    doneBy {
      id
      displayName
    }
  }
`);

export const CompleteOperationTaskDocument = graphql(`
  mutation CompleteOperationTask($input: CompleteOperationTaskInput!) {
    completeOperationTask(input: $input) {
      __typename
      ... on OperationTask {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RiskAssessmentsDocument = graphql(`
  query RiskAssessments($id: UUID!) {
    riskAssessments(rescueOperationId: $id) {
      id
      number
      level
      abort
      medical
      escape
      writtenAt
      decision
      decidedAt
      decisionNote
      version
      mayDecide
      threats {
        threat
        likelihood
        severity
        level
        mitigation
      }
      writtenBy {
        id
        displayName
      }
      decidedBy {
        id
        displayName
      }
      lapsedAt
      lapsedBy {
        id
        displayName
      }
      approvedBefore {
        id
        displayName
      }
      approvedPlan {
        approvedAt
        approvedBy {
          id
          displayName
        }
        kind
        plannedOn
        compound {
          id
          name
        }
        place
        expectedCount
        plan
        differs
      }
    }
  }
`);

export const WriteRiskAssessmentDocument = graphql(`
  mutation WriteRiskAssessment($input: WriteRiskAssessmentInput!) {
    writeRiskAssessment(input: $input) {
      __typename
      ... on RiskAssessment {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const DecideRiskAssessmentDocument = graphql(`
  mutation DecideRiskAssessment($input: DecideRiskAssessmentInput!) {
    decideRiskAssessment(input: $input) {
      __typename
      ... on RiskAssessment {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const MeetingPointsDocument = graphql(`
  query MeetingPoints($id: UUID!) {
    meetingPoints(rescueOperationId: $id) {
      id
      access
      points {
        id
        kind
        meetAt
      }
    }
  }
`);

export const OpenMeetingPointsDocument = graphql(`
  mutation OpenMeetingPoints($input: OpenMeetingPointsInput!) {
    openMeetingPoints(input: $input) {
      __typename
      ... on OpenedMeetingPoints {
        id
        points {
          id
          kind
          meetAt
          place
          version
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AddMeetingPointDocument = graphql(`
  mutation AddMeetingPoint($input: AddMeetingPointInput!) {
    addMeetingPoint(input: $input) {
      __typename
      ... on MeetingPoints {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RemoveMeetingPointDocument = graphql(`
  mutation RemoveMeetingPoint($input: RemoveMeetingPointInput!) {
    removeMeetingPoint(input: $input) {
      __typename
      ... on MeetingPoints {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AfterActionDocument = graphql(`
  query AfterAction($id: UUID!) {
    afterAction(rescueOperationId: $id) {
      id
      mayWrite
      even
      open {
        position
        gap
      }
      numbers {
        ...ReportNumberParts
      }
      hours {
        from
        cameOut
        others
      }
      events {
        at
        kind
        who
      }
      reports {
        id
        number
        happened
        injuries
        stayedBehind
        wentWrong
        better
        writtenAt
        numbers {
          ...ReportNumberParts
        }
        writtenBy {
          id
          displayName
        }
      }
      tasks {
        ...OperationTaskParts
      }
    }
  }
`);

export const ReportNumberParts = graphql(`
  fragment ReportNumberParts on ReportNumbers {
    expected
    unexpected
    found
    refused
    movedBefore
    absent
    cameUnexpected
    sum
    minors
    medicalUrgent
    withCase
  }
`);

export const WriteReportDocument = graphql(`
  mutation WriteReport($input: WriteReportInput!) {
    writeReport(input: $input) {
      __typename
      ... on AfterAction {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type Team = ResultOf<typeof TeamParts>;
export type Assessment = ResultOf<typeof RiskAssessmentsDocument>['riskAssessments'][number];
export type Desk = ResultOf<typeof OperationDeskDocument>['operationDesk'];
export type OperationTask = ResultOf<typeof OperationTaskParts>;
export type AfterAction = ResultOf<typeof AfterActionDocument>['afterAction'];
export type ReportNumbers = ResultOf<typeof ReportNumberParts>;
