using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Page;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<ZoneOfPoint>("#app");
await builder.Build().RunAsync();
