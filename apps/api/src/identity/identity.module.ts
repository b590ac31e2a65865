import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import { ApiTokenService } from './api-token.service.js';
import { AuthController } from './auth.controller.js';
import { DirectoryController } from './directory/directory.controller.js';
import { DirectoryService } from './directory/directory.service.js';
import { Provider } from './directory/provider.js';
import { Rounds } from './directory/rounds.js';
import { Factors } from './factors/factors.js';
import { FactorsController } from './factors/factors.controller.js';
import { OwnFactorsService } from './factors/own-factors.js';
import { Passkeys } from './factors/passkeys.js';
import { GrantService } from './grant.service.js';
import { InvitationService } from './invitation.service.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { PasswordHasher } from './password-hasher.js';
import { Sessions } from './sessions.js';
import { SessionsController } from './sessions.controller.js';
import { SignIns } from './sign-ins.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { UserResolver } from './user.resolver.js';
import { UserService } from './user.service.js';

@Module({
  imports: [ApprovalsModule],
  controllers: [AuthController, DirectoryController, FactorsController, SessionsController],
  providers: [
    Sessions,
    SignIns,
    Factors,
    OwnFactorsService,
    Passkeys,
    Provider,
    Rounds,
    DirectoryService,
    SignInThrottle,
    UserService,
    GrantService,
    InvitationService,
    UserResolver,
    ApiTokenService,
    ApiTokenResolver,
    OrganisationService,
    OrganisationResolver,
    {
      provide: PasswordHasher,
      useFactory: (config: Config) => new PasswordHasher(config.keys.pepper),
      inject: [CONFIG],
    },
  ],
  exports: [PasswordHasher],
})
export class IdentityModule {}
