import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RescueChannelService } from './channel.service.js';
import {
  ChaseRescueRequestsInput,
  ChooseRescueChannelInput,
  CloseRescueChannelInput,
  EscalateRescueRequestInput,
  RecordRescueAnswerInput,
  SendRescueRequestInput,
  SettleRescuePromiseInput,
} from './request.inputs.js';
import {
  RescueChannelModel,
  type RescueRequestModel,
  RescueRequestResult,
  type RescueRequestsChasedModel,
  RescueRequestsChasedResult,
} from './request.models.js';

@Resolver(() => RescueChannelModel)
export class RescueChannelResolver {
  constructor(private readonly service: RescueChannelService) {}

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  chooseRescueChannel(@Args('input') input: ChooseRescueChannelInput): Promise<RescueRequestModel | Problem> {
    return this.service.choose(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  sendRescueRequest(@Args('input') input: SendRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.service.send(input);
  }

  @Mutation(() => RescueRequestsChasedResult, { description: 'Asks again in many channels at once.' })
  @Requires('rescueRequest.record')
  chaseRescueRequests(@Args('input') input: ChaseRescueRequestsInput): Promise<RescueRequestsChasedModel | Problem> {
    return this.service.chase(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  escalateRescueRequest(@Args('input') input: EscalateRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.service.escalate(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  recordRescueAnswer(@Args('input') input: RecordRescueAnswerInput): Promise<RescueRequestModel | Problem> {
    return this.service.answer(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  settleRescuePromise(@Args('input') input: SettleRescuePromiseInput): Promise<RescueRequestModel | Problem> {
    return this.service.settlePromise(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  closeRescueChannel(@Args('input') input: CloseRescueChannelInput): Promise<RescueRequestModel | Problem> {
    return this.service.closeChannel(input);
  }
}
