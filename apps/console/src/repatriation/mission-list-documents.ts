import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const PreviewMissionListDocument = graphql(`
  query PreviewMissionList($list: MissionListInput!) {
    previewMissionList(list: $list) {
      __typename
      ... on MissionListPreview {
        headerRow
        seen
        columns {
          column
          header
          field
          confidence
          samples
        }
        counts {
          outcome
          rows
        }
        rows {
          line
          outcome
          kind
          mission
          about
          validFrom
          validTo
          source
          cells {
            field
            text
            was
          }
          problems {
            field
            code
            message
          }
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type ListPreview = Extract<
  ResultOf<typeof PreviewMissionListDocument>['previewMissionList'],
  { __typename: 'MissionListPreview' }
>;

export const MissionImportsDocument = graphql(`
  query MissionImports {
    missionImports {
      id
      fileName
      importedAt
      importedBy
      made
      ended
      undoneAt
      undoneBy
      mayUndo
      version
    }
  }
`);

export const TakeMissionListDocument = graphql(`
  mutation TakeMissionList($input: TakeMissionListInput!) {
    takeMissionList(input: $input) {
      __typename
      ... on MissionImport {
        id
        moved
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const UndoMissionListDocument = graphql(`
  mutation UndoMissionList($input: UndoMissionListInput!) {
    undoMissionList(input: $input) {
      __typename
      ... on MissionImport {
        id
        moved
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
