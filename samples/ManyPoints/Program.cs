// Many points at once: each gets the number of the set of zones it lies in.
using Reflexology;

FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
double[] x = [54, 47], y = [115, 90];
int[] sets = new int[2];
sole.Index.SetsAt(x, y, sets);                       // no allocation; SetsAtParallel takes all cores
foreach (int zone in sole.Index[sets[0]])            // topmost first
    Console.WriteLine(sole.Shapes[zone].Zone.Names["en"]);
