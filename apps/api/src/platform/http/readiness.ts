import { Injectable } from '@nestjs/common';

/** Says to the proxy in front of us whether to send requests. */
@Injectable()
export class Readiness {
  stopping = false;
}
