import { graphql } from '../gql/index.js';

export const ChecklistTemplateParts = graphql(`
  fragment ChecklistTemplateParts on ChecklistTemplate {
    id
    lineId
    edition
    name
    nationality
    country
    document
    minor
    source
    createdAt
    createdBy
    endedAt
    version
    own {
      code
      party
      days
      needs
      before
      mayBeNotNeeded
      title {
        en
        km
      }
      hint {
        en
        km
      }
    }
    changes {
      item
      needs
      party
      days
      notNeeded
      hint {
        en
        km
      }
    }
  }
`);

export const ChecklistTemplatesDocument = graphql(`
  query ChecklistTemplates {
    checklistTemplates {
      ...ChecklistTemplateParts
    }
  }
`);

export const ChecklistPreviewDocument = graphql(`
  query ChecklistPreview($who: SituationInput!) {
    checklistPreview(who: $who) {
      because
      template {
        id
        name
        edition
      }
      steps {
        item
        title
        party
        hint
        notNeeded
        needs {
          item
          title
        }
        usual {
          count
          lower
          median
          upper
          basis
        }
      }
    }
  }
`);

export const SaveChecklistTemplateDocument = graphql(`
  mutation SaveChecklistTemplate($input: SaveChecklistTemplateInput!) {
    saveChecklistTemplate(input: $input) {
      __typename
      ... on ChecklistTemplate {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const EndChecklistTemplateDocument = graphql(`
  mutation EndChecklistTemplate($input: EndChecklistTemplateInput!) {
    endChecklistTemplate(input: $input) {
      __typename
      ... on ChecklistTemplate {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
