import { tourInLargeText } from './tour/tour';

tourInLargeText();
