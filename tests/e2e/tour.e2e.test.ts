import { tour } from './tour/tour';

tour();
