import { useQuery } from '@tanstack/react-query';
import { authApi, type AuthMode } from './auth-api.js';

/** Evaluation or production; asked once, it does not change while the page is open. */
export function useAuthMode(): AuthMode | undefined {
  return useQuery({ queryKey: ['auth-mode'], queryFn: authApi.mode, staleTime: Infinity, gcTime: Infinity }).data;
}
