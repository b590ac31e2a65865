import { CssBaseline } from '@mui/material';
import {
  CoreAdminContext,
  CoreAdminUI,
  CustomRoutes,
  Resource,
  ThemeProvider,
  ThemesContext,
  type I18nProvider,
} from 'react-admin';
import { Route } from 'react-router-dom';
import { makeDataProvider } from './data/data-provider.js';
import { queryClient } from './data/query-client.js';
import { pages, resources } from './rooms.js';
import { authProvider } from './session/auth-provider.js';
import { consoleStore } from './session/preferences.js';
import { CrashPage } from './shell/crash-page.js';
import { Layout } from './shell/layout.js';
import { elementOf } from './shell/lazy-page.js';
import { Notices } from './shell/notices.js';
import { accountPages, openPages } from './shell/own-pages.js';
import { NotFound } from './parts/state-blocks.js';
import { SplashPage } from './shell/splash-page.js';
import { SignInPage } from './auth/sign-in-page.js';
import { darkTheme, lightTheme } from './theme/theme.js';

const dataProvider = makeDataProvider(resources);
const store = consoleStore();
const themes = { lightTheme, darkTheme };
const inside = [...accountPages, ...pages].map((page) => ({ path: page.path, element: elementOf(page) }));
const outside = openPages.map((page) => ({ path: page.path, element: elementOf(page) }));

function NoSuchPage() {
  return <NotFound page />;
}

/**
 * React-admin without its look: state of lists, references, sign-in, translations and the store, but none of the pages,
 * bars and buttons that it would bring along (a third of the first load, and not ours).
 */
export function App({ i18nProvider }: { readonly i18nProvider: I18nProvider }) {
  return (
    <CoreAdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
    >
      <ThemesContext value={themes}>
        <ThemeProvider>
          <CssBaseline enableColorScheme />
          <CoreAdminUI
            title="Homeward"
            disableTelemetry
            requireAuth
            layout={Layout}
            loginPage={SignInPage}
            loading={SplashPage}
            catchAll={NoSuchPage}
            error={CrashPage}
          >
            {Object.keys(resources).map((name) => (
              <Resource key={name} name={name} />
            ))}
            <CustomRoutes>
              {inside.map(({ path, element }) => (
                <Route key={path} path={path} element={element} />
              ))}
            </CustomRoutes>
            <CustomRoutes noLayout>
              {outside.map(({ path, element }) => (
                <Route key={path} path={path} element={element} />
              ))}
            </CustomRoutes>
          </CoreAdminUI>
          <Notices />
        </ThemeProvider>
      </ThemesContext>
    </CoreAdminContext>
  );
}
