// A recording of a pressure mat laid on a map by landmarks: which zone carried how much and when, as a table, and as a heat map
// of the highest pressures with the way of the centre of pressure from heel to toe.
using System.Globalization;
using Reflexology;
using Reflexology.Drawing;
using SkiaSharp;

const int Columns = 32, Rows = 64;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
FootMap map = FootMap.Load("chinese");
FootView sole = map[Foot.Right, Aspect.Plantar];

// A mat shows the sole from above, a map from below: mirrored.
var options = new RegistrationOptions { AllowsReflection = true, Smoothing = 1 };
FootRegistration foot = FootRegistration.Fit(LandmarkFile.Read(Path.Combine(AppContext.BaseDirectory, "landmarks.csv"), sole.Drawing), sole.Drawing, RegistrationModel.ThinPlateSpline, options);
Console.WriteLine($"{foot.Residuals.Length} landmarks lie {foot.RootMeanSquare:0.0} mm off; a sensor is {foot.Scale:0.0} mm of the reference foot wide.");

var readings = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "recording.csv")).Where(line => char.IsDigit(line[0]))
    .Select(line => Array.ConvertAll(line.Split(','), text => int.Parse(text, CultureInfo.InvariantCulture)))
    .Select(cells => (Frame: cells[0], Row: cells[1], Column: cells[2], Pressure: cells[3], Place: foot.ToReference(new SeenPoint(cells[2], cells[1])))).ToList();
Console.WriteLine($"{"Zone",-24}{"Load",8}{"Mean",10}{"Peak",10}{"At frame",10}");
foreach (var zone in readings.GroupBy(reading => sole.ZoneAt(reading.Place)).Where(zone => zone.Key is not null).OrderByDescending(zone => zone.Sum(reading => reading.Pressure)).Take(10))
{
    var peak = zone.MaxBy(reading => reading.Pressure);
    Console.WriteLine($"{zone.Key!.Names["en"],-24}{zone.Sum(reading => reading.Pressure) / (double)readings.Sum(reading => reading.Pressure),8:0.0%}{zone.Average(reading => reading.Pressure),6:0} kPa{peak.Pressure,6} kPa{peak.Frame,10}");
}

// The highest pressure of each sensor as a picture of 32 x 64 greys, laid on the foot by a net, and coloured once it is smooth.
using SKBitmap peaks = new(Columns, Rows);
peaks.Erase(SKColors.Black);
foreach (var reading in readings.OrderBy(reading => reading.Pressure))
    peaks.SetPixel(reading.Column, reading.Row, SKColor.FromHsl(0, 0, 100f * reading.Pressure / readings.Max(reading => reading.Pressure)));
var sensors = Enumerable.Range(0, Columns * Rows).Select(i => new SeenPoint(i % Columns, i / Columns)).ToList();
SKPoint[] net = [.. sensors.Select(foot.ToReference).Select(OnCanvas)], cells = [.. sensors.Select(at => new SKPoint((float)at.X + 0.5f, (float)at.Y + 0.5f))];
ushort[] triangles = [.. from i in Enumerable.Range(0, Columns * (Rows - 1)) where i % Columns < Columns - 1
                         from corner in new[] { i, i + 1, i + Columns, i + 1, i + Columns, i + Columns + 1 } select (ushort)corner];
using SKPaint heat = new() { BlendMode = SKBlendMode.Multiply, Shader = SKImage.FromBitmap(peaks).ToShader(SKShaderTileMode.Clamp, SKShaderTileMode.Clamp, new SKSamplingOptions(SKCubicResampler.Mitchell)) };
heat.ColorFilter = SKColorFilter.CreateTable(Shades(share => share), Shades(share => 1 - (0.08 * share)), Shades(share => 1 - (0.75 * Math.Pow(share, 1.4))), Shades(share => Math.Pow(1 - (0.8 * share), 2.5)));

using SKBitmap picture = new(760, 1830);
using SKCanvas canvas = new(picture);
canvas.Clear(SKColors.White);
canvas.Scale(7);
canvas.DrawView(new Diagram(map) { Theme = DiagramTheme.Print }, Foot.Right, Aspect.Plantar, pixelRatio: 2);
canvas.Save();
canvas.ClipPath(sole.Drawing.Outline.ToPath(), antialias: true);
canvas.DrawVertices(SKVertices.CreateCopy(SKVertexMode.Triangles, net, cells, null, triangles), SKBlendMode.Dst, heat);
canvas.Restore();

// The centre of pressure of each frame.
foreach (var frame in readings.GroupBy(reading => reading.Frame))
{
    double Centre(Func<MapPoint, double> of) => frame.Sum(reading => of(reading.Place) * reading.Pressure) / frame.Sum(reading => reading.Pressure);
    canvas.DrawCircle(OnCanvas(new MapPoint(Centre(at => at.X), Centre(at => at.Y))), 0.9f, new SKPaint { IsAntialias = true, Color = new SKColor(0x1F, 0x4E, 0x9E) });
}

WholeFile.Write("pressure.png", stream => picture.Encode(stream, SKEncodedImageFormat.Png, 100));
Console.WriteLine("Wrote pressure.png.");

static SKPoint OnCanvas(MapPoint point) => new((float)point.X, (float)point.Y);
static byte[] Shades(Func<double, double> shade) => [.. Enumerable.Range(0, 256).Select(grey => (byte)(255 * shade(grey / 255.0)))];
