import { Admin, CustomRoutes, Resource, type I18nProvider } from 'react-admin';
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
const inside = [...accountPages, ...pages].map((page) => ({ path: page.path, element: elementOf(page) }));
const outside = openPages.map((page) => ({ path: page.path, element: elementOf(page) }));

function NoSuchPage() {
  return <NotFound page />;
}

export function App({ i18nProvider }: { readonly i18nProvider: I18nProvider }) {
  return (
    <Admin
      title="Homeward"
      disableTelemetry
      requireAuth
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
      layout={Layout}
      loginPage={SignInPage}
      loading={SplashPage}
      catchAll={NoSuchPage}
      notification={Notices}
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
    </Admin>
  );
}
