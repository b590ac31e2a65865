import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { AuthController } from './auth.controller.js';
import { PasswordHasher } from './password-hasher.js';
import { Sessions } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

@Module({
  controllers: [AuthController],
  providers: [
    Sessions,
    SignInThrottle,
    { provide: PasswordHasher, useFactory: (config: Config) => new PasswordHasher(config.keys.pepper), inject: [CONFIG] },
  ],
  exports: [PasswordHasher],
})
export class IdentityModule {}
