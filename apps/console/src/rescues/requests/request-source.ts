import { listFrom, type ResourceSource } from '../../data/resource.js';
import { type RequestLine, RescueRequestsDocument } from './request-documents.js';

export default {
  list: listFrom(
    RescueRequestsDocument,
    ({ filter, first, after }) => ({ filter, first, after }),
    (result) => result.rescueRequests,
  ),
} satisfies ResourceSource<RequestLine>;
