import { graphql } from '../gql/index.js';

export const MissionRefParts = graphql(`
  fragment MissionRefParts on MissionRef {
    id
    name
    city
    locatedIn
  }
`);

export const WayHomeParts = graphql(`
  fragment WayHomeParts on WayHome {
    caseId
    reference
    caseState
    nationality
    begun
    begunOn
    stage
    covering {
      here
      mission {
        ...MissionRefParts
      }
    }
    plan {
      template
      edition
      nationality
      country
      document
      minor
      because
      version
      proposal {
        template
        edition
        document
        factsChanged
      }
    }
    forecast {
      homeOn
      from
      to
      path
      waitsMostOn
      heldBy
    }
    items {
      id
      item
      title
      hint
      needs
      usual {
        count
        lower
        median
        upper
        basis
      }
      state
      party
      ready
      since
      waitingDays
      dueOn
      overdueDays
      doneOn
      reason
      note
      waitsFor
      heldBy
      mayBeNotNeeded
      version
      mission {
        ...MissionRefParts
      }
    }
    stuck {
      ...StuckParts
    }
    exceptions {
      id
      kind
      reason
      raisedAt
      raisedBy
      liftedAt
      version
    }
    travelDocuments {
      id
      kind
      number
      appliedOn
      issuedOn
      expiresOn
      note
      version
      mission {
        ...MissionRefParts
      }
    }
    overstay {
      id
      country
      visaKind
      enteredOn
      stayDays
      legalUntil
      days
      amountMinor
      perDayMinor
      outstandingMinor
      waivedMinor
      paidMinor
      currency
      daysWithoutRule
      problem
      passedMinor
      passedOn
      nextAlert {
        on
        amountMinor
      }
      onDeparture {
        on
        amountMinor
      }
      lines {
        kind
        from
        to
        days
        perDayMinor
        amountMinor
      }
      waivers {
        id
        askedOn
        askedOf
        letter
        decision
        decidedOn
        decisionNumber
        baseMinor
        share
        waivedMinor
        note
        version
      }
      freezes {
        id
        from
        to
        ground
        note
        version
      }
      payments {
        id
        on
        amountMinor
        currency
        payer
        donorCode
      }
      settledOn
      settlement
      version
    }
    movements {
      id
      reference
      kind
      carrier
      number
      fromPlace
      toPlace
      departsAt
      departsZone
      state
      cancelled
    }
    shares {
      id
      until
      sharedAt
      acknowledgedAt
      endedAt
      version
      mission {
        ...MissionRefParts
      }
      place {
        id
        name
      }
      expectedOn
      note
      arrivedAt
      leftAt
    }
  }
`);

export const WayHomeDocument = graphql(`
  query WayHome($caseId: UUID!) {
    wayHome(caseId: $caseId) {
      ...WayHomeParts
    }
  }
`);

export const ChecklistProposalDocument = graphql(`
  query ChecklistProposal($caseId: UUID!, $document: DocumentSituation) {
    checklistProposal(caseId: $caseId, document: $document) {
      template
      edition
      nationality
      document
      minor
      added {
        item
        title
      }
      noLongerNeeded {
        item
        title
      }
      neededAgain {
        item
        title
      }
      changed {
        item
        title
      }
    }
  }
`);

export const MissionNamesDocument = graphql(`
  query MissionNames {
    missions {
      id
      name
      city
      sendingCountry
      locatedIn
    }
  }
`);
