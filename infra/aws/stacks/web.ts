import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { PageBucket } from '../page-bucket.ts';
import { PageUpload } from '../page-upload.ts';
import type { Settings } from '../settings.ts';
import { Site } from '../site.ts';

interface WebStackProps {
  readonly settings: Settings;
  /** Address of the HTTP API. */
  readonly api: string;
  /** Folder of the built web application. */
  readonly folder: string;
}

/** The pages, and the one address under which people find them and the API. */
export class WebStack extends Stack {
  /** Where people find it, as an origin. */
  readonly address: string;

  constructor(app: App, id: string, { settings, api, folder }: WebStackProps) {
    super(app, id, { description: 'Hengji: pages and site' });
    const { stage, domain } = settings;
    const { bucket } = new PageBucket(this, 'Pages', { stage });
    const site = new Site(this, 'Site', { settings, pages: bucket, api });
    new PageUpload(this, 'Upload', { bucket, folder, stage });
    this.address = `https://${domain ?? site.distribution.domainName}`;
    new CfnOutput(this, 'SiteAddress', { value: this.address });
  }
}
