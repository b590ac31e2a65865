import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const RosterImportDocument = graphql(`
  query RosterImport($id: UUID!) {
    rosterImport(id: $id) {
      id
      rescueOperationId
      fileName
      receivedOn
      confirmedAt
      version
      sheets {
        name
        rows
        columns
      }
      mapping {
        sheet
        headerRow
        columns {
          field
        }
      }
    }
  }
`);

export const PreviewRosterDocument = graphql(`
  query PreviewRoster($id: UUID!, $mapping: ListMappingInput, $from: Int, $first: Int, $doubtful: Boolean) {
    previewRoster(importId: $id, mapping: $mapping, from: $from, first: $first, doubtful: $doubtful) {
      people
      statedTotal
      mapping {
        sheet
        headerRow
        columns {
          column
          header
          field
          confidence
          samples
        }
      }
      doubtCounts {
        code
        unread
        rows
      }
      skipped {
        gridRow
        code
        text
      }
      rows {
        gridRow
        position
        name
        romanisedName
        sex
        nationality
        birth
        birthEstimated
        documentNumber
        phone
        room
        doubts {
          field
          code
          raw
          options
          unread
        }
      }
    }
  }
`);

export const ConfirmMappingDocument = graphql(`
  mutation ConfirmMapping($input: ConfirmMappingInput!) {
    confirmMapping(input: $input) {
      __typename
      ... on Roster {
        touched
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type OpenedImport = NonNullable<ResultOf<typeof RosterImportDocument>['rosterImport']>;
export type Preview = NonNullable<ResultOf<typeof PreviewRosterDocument>['previewRoster']>;
export type PreviewRow = Preview['rows'][number];
