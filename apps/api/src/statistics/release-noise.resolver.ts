import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NoiseBesideService } from './noise-beside.service.js';
import { NoiseBesideModel, ReleaseModel } from './statistics.models.js';

@Resolver(() => ReleaseModel)
export class ReleaseNoiseResolver {
  constructor(private readonly service: NoiseBesideService) {}

  @ResolveField(() => NoiseBesideModel, {
    nullable: true,
    description: 'Of an exact table: counts with noise of the same people that left. Null: none did. Null in lists.',
  })
  noiseBeside(@Parent() release: ReleaseModel): Promise<NoiseBesideModel | null> | null {
    return release.byItself ? this.service.beside(release) : null;
  }
}
