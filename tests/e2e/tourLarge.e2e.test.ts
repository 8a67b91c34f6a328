import { tour } from './tour/tour';

tour(1.4);
