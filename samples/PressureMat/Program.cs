// A recording of a pressure mat laid on a map by landmarks: which zone carried how much and when, as a table, and as a
// heat map of the highest pressures with the way of the centre of pressure from heel to toe.
using System.Globalization;
using Reflexology;
using Reflexology.Drawing;
using SkiaSharp;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
FootMap map = FootMap.Load("chinese");
FootView sole = map[Foot.Right, Aspect.Plantar];

// A mat shows the sole from above, a map from below: mirrored.
var options = new RegistrationOptions { AllowsReflection = true, Smoothing = 1 };
FootRegistration foot = FootRegistration.Fit(
    LandmarkFile.Read(Beside("landmarks.csv"), sole.Drawing), sole.Drawing, RegistrationModel.ThinPlateSpline, options);
Console.WriteLine(
    $"{foot.Residuals.Length} landmarks lie {foot.RootMeanSquare:0.0} mm off; from sensor to sensor it is "
        + $"{foot.Scale:0.0} mm on the reference foot.");

var readings = File.ReadLines(Beside("recording.csv")).Where(line => char.IsDigit(line[0]))
    .Select(line => Array.ConvertAll(line.Split(','), cell => int.Parse(cell, CultureInfo.InvariantCulture)))
    .Select(cells => (
        Frame: cells[0], Row: cells[1], Column: cells[2], Pressure: cells[3],
        Place: foot.ToReference(new SeenPoint(cells[2], cells[1]))))
    .ToList();
double load = readings.Sum(reading => reading.Pressure), highest = readings.Max(reading => reading.Pressure);
Console.WriteLine($"{"Zone",-24}{"Load",8}{"Mean",10}{"Peak",10}{"In frame",10}");
var zones = readings.GroupBy(reading => sole.ZoneAt(reading.Place));
foreach (var zone in zones.OrderByDescending(zone => zone.Sum(reading => reading.Pressure)).Take(10))
{
    double share = zone.Sum(reading => reading.Pressure) / load, mean = zone.Average(reading => reading.Pressure);
    var peak = zone.MaxBy(reading => reading.Pressure);
    Console.WriteLine(
        $"{zone.Key?.Names["en"] ?? "(no zone)",-24}{share,8:0.0%}{mean,6:0} kPa{peak.Pressure,6} kPa{peak.Frame,10}");
}

var peaks = new double[64, 32];
foreach (var reading in readings)
    peaks[reading.Row, reading.Column] = Math.Max(peaks[reading.Row, reading.Column], reading.Pressure / highest);

using SKBitmap picture = new(760, 1830);
using SKCanvas canvas = new(picture);
canvas.Clear(SKColors.White);
canvas.Scale(7);
canvas.DrawView(new Diagram(map) { Theme = HeatMap.Background }, Foot.Right, Aspect.Plantar, pixelRatio: 2);
HeatMap.Draw(canvas, sole, peaks, foot);
using SKPaint blue = new() { IsAntialias = true, Color = new SKColor(0x1F, 0x4E, 0x9E, 0xC8) };
foreach (var frame in readings.GroupBy(reading => reading.Frame))
{
    double sum = frame.Sum(reading => reading.Pressure);
    canvas.DrawCircle(
        (float)(frame.Sum(at => at.Place.X * at.Pressure) / sum),
        (float)(frame.Sum(at => at.Place.Y * at.Pressure) / sum), 0.7f, blue);
}

OutputFile.Write("pressure.png", stream => picture.Encode(stream, SKEncodedImageFormat.Png, 100));
Console.WriteLine("Wrote pressure.png.");

static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
