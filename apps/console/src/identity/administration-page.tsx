import { Navigate } from 'react-router-dom';
import { useCan } from '../session/session-store.js';

/** The room opens at its first page. */
export default function AdministrationPage() {
  const can = useCan();
  return <Navigate to={can('users.read') ? '/administration/users' : '/administration/organisation'} replace />;
}
