import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { AuthController } from './auth.controller.js';
import { PasswordHasher } from './password-hasher.js';
import { Sessions } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { UserResolver } from './user.resolver.js';
import { UserService } from './user.service.js';

@Module({
  controllers: [AuthController],
  providers: [
    Sessions,
    SignInThrottle,
    UserService,
    UserResolver,
    {
      provide: PasswordHasher,
      useFactory: (config: Config) => new PasswordHasher(config.keys.pepper),
      inject: [CONFIG],
    },
  ],
  exports: [PasswordHasher],
})
export class IdentityModule {}
